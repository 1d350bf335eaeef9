MATCH (r:RollCall) WHERE r.id STARTS WITH 'rollcall.undl-K' + $session + '-'
RETURN count(r) AS rollCalls, count(CASE WHEN COUNT { (r)<-[:VOTED]-() } = $votes THEN 1 END) AS whole
