// The offices of people, on a day or on any.
// Parameters: limit (for each list), keys [{n, id, on (date or null)}]
// Columns: n, node
UNWIND $keys AS k
CALL (k) {
  MATCH (p:Person {id: k.id})-[:HOLDS]->(o:Office)
  WHERE (k.on IS NULL OR coalesce(o.sinceFrom <= k.on, true) AND coalesce(o.untilTo >= k.on, true))
  RETURN DISTINCT o, p ORDER BY o.since, o.title, o.id LIMIT $limit
}
RETURN k.n AS n, o {.id, .title, .since, .until, holder: p,
  country: COLLECT { MATCH (o)-[:OF]->(c:Country) RETURN c }[0],
  organization: COLLECT { MATCH (o)-[:OF]->(g:Organization) RETURN g }[0]} AS node
ORDER BY n, o.since, o.title, o.id
