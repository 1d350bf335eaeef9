// Roll calls: all of them, or those in which two countries took different positions.
// Parameters: limit (the largest of the lists), keys [{n, a, b (countries; null: all roll calls), order (NEWEST, OLDEST or
//   CLOSEST), afterKey, afterId, filter f}]
//   f: body, session, from, to (dates), subject (folded), contested, each null where absent, and words (folded)
// Columns: n, node, key (days, or votes between yes and no), id
UNWIND $keys AS k
CALL (k) {
  CALL (k) {
    WITH k WHERE k.a IS NULL
    MATCH (r:RollCall)
    RETURN r
    UNION ALL
    WITH k WHERE k.a IS NOT NULL
    MATCH (:Country {id: k.a})-[va:VOTED]->(r:RollCall)<-[vb:VOTED]-(:Country {id: k.b})
    USING JOIN ON r
    WHERE va.position IN ['YES', 'NO', 'ABSTAIN'] AND vb.position IN ['YES', 'NO', 'ABSTAIN']
      AND va.position <> vb.position
    RETURN r
  }
  WITH k, k.filter AS f, r, CASE k.order
    WHEN 'NEWEST' THEN -r.day WHEN 'OLDEST' THEN r.day ELSE abs(r.countedYes - r.countedNo) END AS key
  WHERE (f.body IS NULL OR r.body = f.body)
    AND (f.session IS NULL OR r.session = f.session)
    AND (f.from IS NULL OR r.date >= f.from)
    AND (f.to IS NULL OR r.date <= f.to)
    AND (f.subject IS NULL OR any(s IN r.subjectKeys WHERE s CONTAINS f.subject))
    AND all(word IN f.words WHERE r.textKey CONTAINS word)
    AND (f.contested IS NULL OR (r.countedNo > 0) = f.contested)
    AND (k.order <> 'CLOSEST' OR r.recorded)
    AND (k.afterKey IS NULL OR key > k.afterKey OR key = k.afterKey AND r.id > k.afterId)
  RETURN r AS node, key, r.id AS id
  ORDER BY key, id LIMIT $limit
}
RETURN k.n AS n, node, key, id
ORDER BY n, key, id
