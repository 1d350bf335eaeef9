// Writes offices: who holds them, of which country or organization.
// Parameters: facts [{id, properties, edges [{role, label, id}]}]
UNWIND $facts AS row
MERGE (o:Office {id: row.id})
SET o:Fact, o = row.properties, o.id = row.id
WITH o, row
CALL (o, row) {
  UNWIND row.edges AS edge
  WITH edge WHERE edge.role = 'holder'
  MATCH (p:Person {id: edge.id})
  CREATE (p)-[:HOLDS]->(o)
}
CALL (o, row) {
  UNWIND row.edges AS edge
  CALL (edge) {
    WITH edge WHERE edge.role = 'of' AND edge.label = 'Country' MATCH (t:Country {id: edge.id}) RETURN t
    UNION ALL
    WITH edge WHERE edge.role = 'of' AND edge.label = 'Organization' MATCH (t:Organization {id: edge.id}) RETURN t
  }
  CREATE (o)-[:OF]->(t)
}
