// Which countries met which, most often first, then most lately.
// Parameters: limit (the largest of the lists), keys [{n, id (of a country), afterKey (rank), afterId}], f (what its parts name)
// Parts: meeting-filter, country-counterpart
// Columns: n, node {country, count, first, last}, key, id
UNWIND $keys AS k
CALL (k) {
  MATCH (self:Country {id: k.id})-[:REPRESENTED_AT]->(m:Meeting)<-[:REPRESENTED_AT]-(other:Country)
  WHERE other <> self
    //+ meeting-filter
    //+ country-counterpart
  WITH k, other, count(DISTINCT m) AS count, min(m.startedOn) AS first, max(m.startedOn) AS last, max(m.day) AS lastDay
  WITH k, other, count, first, last, count * 10000000 + coalesce(lastDay, -1000000) + 1000000 AS key
  WHERE k.afterKey IS NULL OR key < k.afterKey OR key = k.afterKey AND other.id > k.afterId
  WITH other, count, first, last, key ORDER BY key DESC, other.id LIMIT $limit
  RETURN {country: other, count: count, first: first, last: last} AS node, key, other.id AS id
}
RETURN k.n AS n, node, key, id
ORDER BY n, key DESC, id
