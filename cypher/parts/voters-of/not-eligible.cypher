// Those who were no members when the Assembly voted.
MATCH (r:RollCall {id: $rollCall, body: 'GENERAL_ASSEMBLY'})
CALL (r) {
  MATCH (c:Country)
  WHERE NOT coalesce(c.unMemberSince <= r.date, false) OR coalesce(c.unMemberUntil <= r.date, false)
  RETURN c AS node
}
WITH r, node
WHERE NOT EXISTS { (node)-[:VOTED]->(r) }
