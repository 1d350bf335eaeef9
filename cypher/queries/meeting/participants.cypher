// Who took part in meetings: people, and unnamed groups as their country or organization; of a meeting as known on a day,
// those whom accounts name that were known by then.
// Parameters: keys [{n, id, knownOn (date or null)}]
// Columns: n, node {person, country, organization, capacity}
UNWIND $keys AS k
CALL (k) {
  MATCH (m:Meeting {id: k.id})<-[at:ATTENDED]-(p:Person)
  WHERE k.knownOn IS NULL OR EXISTS {
    MATCH (m)<-[:ON]-(a:Account)-[:NAMES {role: 'participant'}]->(named:Person)
    WHERE a.known <= k.knownOn AND coalesce(named.root, named.id) = p.id
  }
  RETURN at.n AS place, {
    person: p,
    country: COLLECT { MATCH (c:Country {id: at.country}) RETURN c }[0],
    organization: COLLECT { MATCH (o:Organization {id: at.organization}) RETURN o }[0],
    capacity: at.capacity} AS node
  UNION ALL
  MATCH (m:Meeting {id: k.id})<-[at:REPRESENTED_AT {unnamed: true}]-(e)
  WHERE k.knownOn IS NULL OR EXISTS {
    MATCH (m)<-[:ON]-(a:Account)-[:NAMES {role: 'participant'}]->(e)
    WHERE a.known <= k.knownOn
  }
  RETURN at.n AS place, {
    person: null,
    country: CASE WHEN e:Country THEN e END,
    organization: CASE WHEN e:Organization THEN e END,
    capacity: at.capacity} AS node
}
RETURN k.n AS n, node
ORDER BY n, place
