// What loads rejected, in the order of the input.
// Parameters: limit (the largest of the lists), keys [{n, id (of a load), afterKey (number), afterId}]
// Columns: n, node, key, id
UNWIND $keys AS k
CALL (k) {
  MATCH (:Load {id: k.id})-[rejected:REJECTED]->(r:Reject)
  WHERE k.afterKey IS NULL OR rejected.n > k.afterKey
  RETURN r AS node, rejected.n AS key ORDER BY key LIMIT $limit
}
RETURN k.n AS n, node, key, toString(key) AS id
ORDER BY n, key
