// Keeps what a load rejected and noted, each with its number; what is there already stays as it is.
// Parameters: id (of the load), rejects [{n, properties}], notes [{n, kind, properties}]
MATCH (load:Load {id: $id})
CALL (load) {
  UNWIND $rejects AS row
  OPTIONAL MATCH (there:Reject {load: $id, n: row.n})
  WITH load, row WHERE there IS NULL
  CREATE (load)-[:REJECTED]->(r:Reject {load: $id, n: row.n})
  SET r += row.properties
}
CALL (load) {
  UNWIND $notes AS row
  OPTIONAL MATCH (there:LoadNote {load: $id, kind: row.kind, n: row.n})
  WITH load, row WHERE there IS NULL
  CREATE (load)-[:NOTED]->(note:LoadNote {load: $id, kind: row.kind, n: row.n})
  SET note += row.properties
}
