// How pairs of countries agree, session by session, in the roll calls in which both voted yes, no or abstained.
// Parameters: pairs [{n, a, b (ids)}], f (the filter)
//   f: body, session, from, to (dates), subject (folded), contested, each null where absent, and words (folded)
// Columns: n, row {a, b, sessions [{session, year, shared, same, opposed}]}
UNWIND $pairs AS pair
CALL (pair) { MATCH (a:Country {id: pair.a}) RETURN a }
CALL (pair) { MATCH (b:Country {id: pair.b}) RETURN b }
CALL (pair) {
  WITH pair, $f AS f
  MATCH (:Country {id: pair.a})-[va:VOTED]->(r:RollCall)<-[vb:VOTED]-(:Country {id: pair.b})
  USING JOIN ON r
  WHERE va.position IN ['YES', 'NO', 'ABSTAIN'] AND vb.position IN ['YES', 'NO', 'ABSTAIN']
    AND (f.body IS NULL OR r.body = f.body)
    AND (f.session IS NULL OR r.session = f.session)
    AND (f.from IS NULL OR r.date >= f.from)
    AND (f.to IS NULL OR r.date <= f.to)
    AND (f.subject IS NULL OR any(s IN r.subjectKeys WHERE s CONTAINS f.subject))
    AND all(word IN f.words WHERE r.textKey CONTAINS word)
    AND (f.contested IS NULL OR (r.countedNo > 0) = f.contested)
  WITH CASE r.body WHEN 'GENERAL_ASSEMBLY' THEN coalesce(r.session, toString(r.date.year)) ELSE toString(r.date.year) END AS session,
       min(r.date) AS first, count(r) AS shared,
       count(CASE WHEN va.position = vb.position THEN 1 END) AS same,
       count(CASE WHEN va.position <> vb.position AND va.position <> 'ABSTAIN' AND vb.position <> 'ABSTAIN' THEN 1 END) AS opposed
  ORDER BY first, session
  RETURN collect({session: session, year: first.year, shared: shared, same: same, opposed: opposed}) AS sessions
}
RETURN pair.n AS n, {a: a, b: b, sessions: sessions} AS row
