// The meetings of two countries, newest first and undated last.
// Parameters: limit (the largest of the lists), keys [{n, id and other (of countries)}], f (what its parts name)
// Parts: meeting-filter, meeting-shown
// Columns: n, node
UNWIND $keys AS k
CALL (k) {
  MATCH (other:Country {id: k.other})-[:REPRESENTED_AT]->(m:Meeting)<-[:REPRESENTED_AT]-(:Country {id: k.id})
  // Of all pairs one country is the same, which may have met many: each begins with the other.
  USING INDEX other:Country(id)
  WHERE true
    //+ meeting-filter
  WITH DISTINCT m ORDER BY coalesce(m.day, -10000000) DESC, m.id LIMIT $limit
  RETURN m {.*
    //+ meeting-shown
  } AS node
}
RETURN k.n AS n, node
ORDER BY n, coalesce(node.day, -10000000) DESC, node.id
