// The people of a network, best connected first: those who took part in most of the meetings that fit; last, whatever
// their number, who was in none of them with anybody else of the network.
// Parameters: limit, f (what its parts name), ids (of people) and countries (codes) where the parts want them
// Parts: people-of (one of them), network-filter, meeting-filter
// Columns: person, meetings
//+ people-of
WHERE true
  //+ network-filter
MATCH (p)-[:ATTENDED]->(m:Meeting)
WHERE true
  //+ meeting-filter
WITH m, collect(p) AS present
UNWIND present AS p
WITH p, count(m) AS meetings, max(size(present)) > 1 AS isTied
ORDER BY isTied DESC, meetings DESC, p.id
LIMIT $limit
RETURN p AS person, meetings
