// What loads rejected, in the order of the input.
// Parameters: limit (the largest of the lists), keys [{n, id (of a load), afterKey (number), afterId}]
// Columns: n, node, key, id
UNWIND $keys AS k
CALL (k) {
  MATCH (r:Reject {load: k.id})
  WHERE r.n > coalesce(k.afterKey, -1)
  RETURN r AS node, r.n AS key ORDER BY key LIMIT $limit
}
RETURN k.n AS n, node, key, toString(key) AS id
ORDER BY n, key
