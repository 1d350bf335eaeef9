// What people said, newest first and undated last.
// Parameters: limit (the largest of the lists), keys [{n, id, afterKey (date as written), afterId}]
// Columns: n, node, key, id
UNWIND $keys AS k
CALL (k) {
  MATCH (:Person {id: k.id})-[:MADE]->(s:Statement)
  WITH k, s, coalesce(s.madeOn, '') AS key
  WHERE k.afterKey IS NULL OR key < k.afterKey OR key = k.afterKey AND s.id > k.afterId
  RETURN s AS node, key ORDER BY key DESC, s.id LIMIT $limit
}
RETURN k.n AS n, node, key, node.id AS id
ORDER BY n, key DESC, id
