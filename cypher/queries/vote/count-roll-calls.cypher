// How many roll calls there are in a list, whatever part of it is shown.
// Parameters: keys [{n, a, b (countries; null: all roll calls), order, filter f}]
//   f: body, session, from, to (dates), subject (folded), contested, each null where absent, and words (folded)
// Columns: n, total
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
  WITH k, k.filter AS f, r
  WHERE (f.body IS NULL OR r.body = f.body)
    AND (f.session IS NULL OR r.session = f.session)
    AND (f.from IS NULL OR r.date >= f.from)
    AND (f.to IS NULL OR r.date <= f.to)
    AND (f.subject IS NULL OR any(s IN r.subjectKeys WHERE s CONTAINS f.subject))
    AND all(word IN f.words WHERE r.textKey CONTAINS word)
    AND (f.contested IS NULL OR (r.countedNo > 0) = f.contested)
    AND (k.order <> 'CLOSEST' OR r.recorded)
  RETURN count(r) AS total
}
RETURN k.n AS n, total
