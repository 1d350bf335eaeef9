// The countries that took a position in a roll call, by name. NOT_ELIGIBLE: no members when the Assembly voted.
// Parameters: rollCall (id), position
// Columns: node
CALL () {
  WITH 1 AS one WHERE $position <> 'NOT_ELIGIBLE'
  MATCH (:RollCall {id: $rollCall})<-[:VOTED {position: $position}]-(node:Country)
  RETURN node
  UNION ALL
  WITH 1 AS one WHERE $position = 'NOT_ELIGIBLE'
  MATCH (r:RollCall {id: $rollCall, body: 'GENERAL_ASSEMBLY'})
  WITH r
  CALL (r) {
    MATCH (c:Country)
    WHERE NOT coalesce(c.unMemberSince <= r.date, false) OR coalesce(c.unMemberUntil <= r.date, false)
    WITH r, c
    WHERE NOT EXISTS { (c)-[:VOTED]->(r) }
    RETURN c AS node
  }
  RETURN node
}
RETURN node
ORDER BY node.name, node.id
