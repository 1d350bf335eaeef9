// Writes of which resolution each claim speaks, where that is known, and of which it may.
// Parameters: matches [{id, resolution (id or null), candidates [{n, resolution (id), score}]}]
UNWIND $matches AS row
MATCH (v:VoteClaim {id: row.id})
CALL (v) { MATCH (v)-[old:CLAIMS_ON|CANDIDATE]->() DELETE old }
CALL (v, row) {
  MATCH (r:Resolution {id: row.resolution})
  CREATE (v)-[:CLAIMS_ON]->(r)
}
CALL (v, row) {
  UNWIND row.candidates AS candidate
  MATCH (r:Resolution {id: candidate.resolution})
  CREATE (v)-[:CANDIDATE {n: candidate.n, score: candidate.score}]->(r)
}
