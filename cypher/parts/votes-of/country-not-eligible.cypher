// The Assembly's roll calls on a day on which the country was no member.
MATCH (c:Country {id: k.id})
CALL (c) {
  MATCH (r:RollCall {body: 'GENERAL_ASSEMBLY'})
  WHERE NOT coalesce(c.unMemberSince <= r.date, false) OR coalesce(c.unMemberUntil <= r.date, false)
  RETURN r
}
WITH r, c
WHERE NOT EXISTS { (c)-[:VOTED]->(r) }
RETURN r, c, 'NOT_ELIGIBLE' AS position, null AS namedAs, null AS source, true AS counts, -r.day AS key, r.id AS id
