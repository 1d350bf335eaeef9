// How pairs of countries agree, session by session, in the roll calls in which both voted yes, no or abstained.
// Parameters: pairs [{n, a, b (ids)}], f (what its parts name)
// Parts: roll-call-filter
// Columns: n, row {a, b, sessions [{session, year, shared, same, opposed}]}
UNWIND $pairs AS pair
CALL (pair) { MATCH (a:Country {id: pair.a}) RETURN a }
CALL (pair) { MATCH (b:Country {id: pair.b}) RETURN b }
CALL (pair) {
  // Apart, lest the planner look each country up in all the roll calls that fit the filters.
  CALL (pair) {
    MATCH (:Country {id: pair.a})-[va:VOTED]->(r:RollCall)<-[vb:VOTED]-(:Country {id: pair.b})
    USING JOIN ON r
    WHERE va.position IN ['YES', 'NO', 'ABSTAIN'] AND vb.position IN ['YES', 'NO', 'ABSTAIN']
    RETURN va, vb, r
  }
  WITH va, vb, r
  WHERE true
    //+ roll-call-filter
  WITH CASE r.body WHEN 'GENERAL_ASSEMBLY' THEN coalesce(r.session, toString(r.date.year)) ELSE toString(r.date.year) END AS session,
       min(r.date) AS first, count(r) AS shared,
       count(CASE WHEN va.position = vb.position THEN 1 END) AS same,
       count(CASE WHEN va.position <> vb.position AND va.position <> 'ABSTAIN' AND vb.position <> 'ABSTAIN' THEN 1 END) AS opposed
  ORDER BY first, session
  RETURN collect({session: session, year: first.year, shared: shared, same: same, opposed: opposed}) AS sessions
}
RETURN pair.n AS n, {a: a, b: b, sessions: sessions} AS row
