// The Assembly's roll call on a day on which the country was no member.
MATCH (r:RollCall {id: k.id, body: 'GENERAL_ASSEMBLY'})
CALL (r) {
  MATCH (c:Country)
  WHERE NOT coalesce(c.unMemberSince <= r.date, false) OR coalesce(c.unMemberUntil <= r.date, false)
  RETURN c
}
WITH r, c
WHERE NOT EXISTS { (c)-[:VOTED]->(r) }
RETURN r, c, 'NOT_ELIGIBLE' AS position, null AS namedAs, null AS source, true AS counts, c.name AS key, c.id AS id
