// Apart, lest the planner look each country up in all the roll calls that fit the filters.
CALL (k) {
  MATCH (:Country {id: k.a})-[va:VOTED]->(r:RollCall)<-[vb:VOTED]-(:Country {id: k.b})
  USING JOIN ON r
  WHERE va.position IN ['YES', 'NO', 'ABSTAIN'] AND vb.position IN ['YES', 'NO', 'ABSTAIN']
    AND va.position <> vb.position
  RETURN r
}
WITH k, r
