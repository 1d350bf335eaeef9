// Meetings, newest first and undated last.
// Parameters: limit (the largest of the lists), keys [{n, id (of whose they are), afterKey (day), afterId}],
//   f (what its parts name)
// Parts: meetings-of (one of them), meeting-filter, meeting-shown
// Columns: n, node, key, id
UNWIND $keys AS k
CALL (k) {
  //+ meetings-of
  WHERE true
    //+ meeting-filter
  WITH k, m, coalesce(m.day, -10000000) AS key
  WHERE k.afterKey IS NULL OR key < k.afterKey OR key = k.afterKey AND m.id > k.afterId
  WITH m, key ORDER BY key DESC, m.id LIMIT $limit
  RETURN m {.*
    //+ meeting-shown
  } AS node, key
}
RETURN k.n AS n, node, key, node.id AS id
ORDER BY n, key DESC, id
