// Writes roll calls with their resolutions and records, and takes the votes they had away.
// Parameters: rollCalls [{id, properties, resolution (id or null), records (ids)}]
UNWIND $rollCalls AS row
MERGE (r:RollCall {id: row.id})
SET r = row.properties
WITH r, row
CALL (r) { MATCH (r)<-[old:VOTED|REPORTED|OF]-() DELETE old }
CALL (r) { MATCH (r)-[old:ON]->() DELETE old }
CALL (r, row) {
  UNWIND row.records AS id
  MATCH (rec:RollCallRecord {id: id})
  CREATE (rec)-[:OF]->(r)
}
CALL (r, row) {
  MATCH (on:Resolution {id: row.resolution})
  CREATE (r)-[:ON]->(on)
}
