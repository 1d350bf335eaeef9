// Writes the votes in roll calls that have none, and what less trusted sources say otherwise.
// Parameters: rollCalls (ids), votes and reported [{country (id), position, namedAs, source, rollCalls (their places in the
//   list of ids)}]
UNWIND range(0, size($rollCalls) - 1) AS n
MATCH (r:RollCall {id: $rollCalls[n]})
WITH r ORDER BY n
WITH collect(r) AS rollCalls
CALL (rollCalls) {
  UNWIND $votes AS vote
  MATCH (c:Country {id: vote.country})
  UNWIND vote.rollCalls AS n
  WITH c, vote, rollCalls[n] AS r
  CREATE (c)-[:VOTED {position: vote.position, namedAs: vote.namedAs, source: vote.source}]->(r)
}
CALL (rollCalls) {
  UNWIND $reported AS vote
  MATCH (c:Country {id: vote.country})
  UNWIND vote.rollCalls AS n
  WITH c, vote, rollCalls[n] AS r
  CREATE (c)-[:REPORTED {position: vote.position, namedAs: vote.namedAs, source: vote.source}]->(r)
}
