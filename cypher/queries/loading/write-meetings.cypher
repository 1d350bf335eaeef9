// Writes meetings with all that they are joined to. Of the spellings of a place's name the last in the order of letters is
// shown.
// Parameters: facts [{id, properties, attended, represented, places}]
UNWIND $facts AS row
MERGE (m:Meeting {id: row.id})
SET m:Fact, m = row.properties, m.id = row.id
WITH m, row
CALL (m, row) {
  UNWIND row.attended AS edge
  MATCH (p:Person {id: edge.id})
  CREATE (p)-[:ATTENDED {n: edge.n, country: edge.country, organization: edge.organization, capacity: edge.capacity}]->(m)
}
CALL (m, row) {
  UNWIND row.represented AS edge
  CALL (edge) {
    WITH edge WHERE edge.label = 'Country' MATCH (c:Country {id: edge.id}) RETURN c
    UNION ALL
    WITH edge WHERE edge.label = 'Organization' MATCH (c:Organization {id: edge.id}) RETURN c
  }
  CREATE (c)-[:REPRESENTED_AT {n: edge.n, capacity: edge.capacity, unnamed: edge.unnamed}]->(m)
}
CALL (m, row) {
  UNWIND row.places AS edge
  UNWIND range(0, size(edge.chain) - 1) AS i
  WITH m, edge, i, edge.chain[i] AS step
  MERGE (place:Place {id: step.id})
    ON CREATE SET place.name = step.name
    ON MATCH SET place.name = CASE WHEN step.name > place.name THEN step.name ELSE place.name END
  WITH m, edge, i, step, place
  CALL (place, step) {
    UNWIND step.keys AS entry
    MERGE (n:Name {key: entry.key})
    MERGE (place)-[:CALLED {as: entry.as}]->(n)
  }
  CALL (m, place, i, step) {
    WITH m, place, i, step WHERE i = 0
    CREATE (m)-[:HELD_AT {as: step.name}]->(place)
  }
  CALL (place, edge) {
    MATCH (c:Country {id: edge.country})
    MERGE (place)-[:IN]->(c)
  }
  CALL (place, edge, i) {
    WITH place, edge, i WHERE i > 0
    MATCH (inner:Place {id: edge.chain[i - 1].id})
    MERGE (inner)-[:WITHIN]->(place)
  }
}
