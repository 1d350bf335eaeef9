// How many votes there are in a list, whatever part of it is shown.
//   NOT_ELIGIBLE: the Assembly's roll calls on a day on which the country was no member.
// Parameters: keys [{n, rollCall or country (id), position (null: any), filter f}]
//   f: body, session, from, to (dates), subject (folded), contested, each null where absent, and words (folded)
// Columns: n, total
UNWIND $keys AS k
CALL (k) {
  CALL (k) {
    WITH k WHERE k.rollCall IS NOT NULL AND coalesce(k.position, '') <> 'NOT_ELIGIBLE'
    MATCH (r:RollCall {id: k.rollCall})<-[v:VOTED]-(c:Country)
    WHERE k.position IS NULL OR v.position = k.position
    RETURN r, c, v.position AS position, v.namedAs AS namedAs, c.name AS key, c.id AS id
    UNION ALL
    WITH k WHERE k.rollCall IS NOT NULL AND k.position = 'NOT_ELIGIBLE'
    MATCH (r:RollCall {id: k.rollCall, body: 'GENERAL_ASSEMBLY'})
    WITH r
    CALL (r) {
      MATCH (c:Country)
      WHERE NOT coalesce(c.unMemberSince <= r.date, false) OR coalesce(c.unMemberUntil <= r.date, false)
      WITH r, c
      WHERE NOT EXISTS { (c)-[:VOTED]->(r) }
      RETURN c
    }
    RETURN r, c, 'NOT_ELIGIBLE' AS position, null AS namedAs, c.name AS key, c.id AS id
    UNION ALL
    WITH k WHERE k.country IS NOT NULL AND coalesce(k.position, '') <> 'NOT_ELIGIBLE'
    MATCH (c:Country {id: k.country})-[v:VOTED]->(r:RollCall)
    WHERE k.position IS NULL OR v.position = k.position
    RETURN r, c, v.position AS position, v.namedAs AS namedAs, -r.day AS key, r.id AS id
    UNION ALL
    WITH k WHERE k.country IS NOT NULL AND k.position = 'NOT_ELIGIBLE'
    MATCH (c:Country {id: k.country})
    WITH c
    CALL (c) {
      MATCH (r:RollCall {body: 'GENERAL_ASSEMBLY'})
      WHERE NOT coalesce(c.unMemberSince <= r.date, false) OR coalesce(c.unMemberUntil <= r.date, false)
      WITH r, c
      WHERE NOT EXISTS { (c)-[:VOTED]->(r) }
      RETURN r
    }
    RETURN r, c, 'NOT_ELIGIBLE' AS position, null AS namedAs, -r.day AS key, r.id AS id
  }
  WITH k.filter AS f, r
  WHERE (f.body IS NULL OR r.body = f.body)
    AND (f.session IS NULL OR r.session = f.session)
    AND (f.from IS NULL OR r.date >= f.from)
    AND (f.to IS NULL OR r.date <= f.to)
    AND (f.subject IS NULL OR any(s IN r.subjectKeys WHERE s CONTAINS f.subject))
    AND all(word IN f.words WHERE r.textKey CONTAINS word)
    AND (f.contested IS NULL OR (r.countedNo > 0) = f.contested)
  RETURN count(r) AS total
}
RETURN k.n AS n, total
