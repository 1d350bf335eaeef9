// The meetings of two people, newest first and undated last.
// Parameters: limit (the largest of the lists), keys [{n, id and other (of people)}], f (what its parts name)
// Parts: meeting-filter, counterpart, meeting-shown
// Columns: n, node
UNWIND $keys AS k
CALL (k) {
  MATCH (other:Person {id: k.other})-[theirs:ATTENDED]->(m:Meeting)<-[own:ATTENDED]-(self:Person {id: k.id})
  // Of all pairs self is the same, who may have met many: each begins with the other.
  USING INDEX other:Person(id)
  WHERE true
    //+ meeting-filter
    //+ counterpart
  WITH DISTINCT m ORDER BY coalesce(m.day, -10000000) DESC, m.id LIMIT $limit
  RETURN m {.*
    //+ meeting-shown
  } AS node
}
RETURN k.n AS n, node
ORDER BY n, coalesce(node.day, -10000000) DESC, node.id
