// Writes kinships: who is what to whom.
// Parameters: facts [{id, properties, edges [{role, label, id}]}]
UNWIND $facts AS row
CREATE (k:Kinship:Fact {id: row.id})
SET k += row.properties
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
