// What loads noted of some kinds, in the order of the input.
// Parameters: limit (the largest of the lists), keys [{n, id (of a load), kinds, afterKey (number), afterId}]
// Columns: n, node, key, id
UNWIND $keys AS k
CALL (k) {
  UNWIND k.kinds AS kind
  CALL (k, kind) {
    MATCH (note:LoadNote {load: k.id, kind: kind})
    WHERE note.n > coalesce(k.afterKey, -1)
    RETURN note ORDER BY note.n LIMIT $limit
  }
  RETURN note AS node, note.n AS key ORDER BY key LIMIT $limit
}
RETURN k.n AS n, node, key, toString(key) AS id
ORDER BY n, key
