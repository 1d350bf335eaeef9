// Writes kinships: who is what to whom.
// Parameters: facts [{id, properties, edges [{role, label, id}]}]
UNWIND $facts AS row
MERGE (k:Kinship {id: row.id})
SET k:Fact, k = row.properties, k.id = row.id
WITH k, row
CALL (k, row) {
  UNWIND row.edges AS edge
  WITH edge WHERE edge.role = 'person'
  MATCH (p:Person {id: edge.id})
  CREATE (p)-[:KIN]->(k)
}
CALL (k, row) {
  UNWIND row.edges AS edge
  WITH edge WHERE edge.role = 'relative'
  MATCH (p:Person {id: edge.id})
  CREATE (k)-[:KIN_TO]->(p)
}
