// Writes statements: who said it, what it is about.
// Parameters: facts [{id, properties, edges [{role, label, id, n}]}]
UNWIND $facts AS row
MERGE (s:Statement {id: row.id})
SET s:Fact, s = row.properties, s.id = row.id
WITH s, row
CALL (s, row) {
  UNWIND row.edges AS edge
  CALL (edge) {
    WITH edge WHERE edge.label = 'Person' MATCH (t:Person {id: edge.id}) RETURN t
    UNION ALL
    WITH edge WHERE edge.label = 'Country' MATCH (t:Country {id: edge.id}) RETURN t
    UNION ALL
    WITH edge WHERE edge.label = 'Organization' MATCH (t:Organization {id: edge.id}) RETURN t
    UNION ALL
    WITH edge WHERE edge.label = 'Resolution' MATCH (t:Resolution {id: edge.id}) RETURN t
  }
  CALL (s, edge, t) {
    WITH s, edge, t WHERE edge.role = 'speaker' CREATE (t)-[:MADE]->(s)
  }
  CALL (s, edge, t) {
    WITH s, edge, t WHERE edge.role = 'about' CREATE (s)-[:ABOUT {n: edge.n}]->(t)
  }
}
