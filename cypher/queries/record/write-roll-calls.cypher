// Writes roll calls whole, each with its votes; the counted totals are those of the votes as written.
// Parameters: rollCalls [{id, properties, resolution (id or null), votes [{country (id), position, namedAs}]}]
UNWIND $rollCalls AS row
MERGE (r:RollCall {id: row.id})
SET r = row.properties, r.id = row.id
WITH r, row
CALL (r) { MATCH (r)<-[old:VOTED]-() DELETE old }
CALL (r) { MATCH (r)-[old:ON]->() DELETE old }
CALL (r, row) {
  UNWIND row.votes AS vote
  MATCH (c:Country {id: vote.country})
  CREATE (c)-[:VOTED {position: vote.position, namedAs: vote.namedAs}]->(r)
}
CALL (r, row) {
  MATCH (on:Resolution {id: row.resolution})
  CREATE (r)-[:ON]->(on)
}
CALL (r) {
  OPTIONAL MATCH (r)<-[v:VOTED]-()
  WITH r, collect(v.position) AS positions
  SET r.countedYes = size([p IN positions WHERE p = 'YES']),
      r.countedNo = size([p IN positions WHERE p = 'NO']),
      r.countedAbstain = size([p IN positions WHERE p = 'ABSTAIN']),
      r.countedNonVoting = size([p IN positions WHERE p = 'NON_VOTING'])
}
