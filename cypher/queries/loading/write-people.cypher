// Writes people as their accounts have them, and the names by which they are found.
// Parameters: facts [{id, properties, keys [{key, as}]}]
UNWIND $facts AS row
MATCH (p:Person {id: row.id})
SET p = row.properties, p.id = row.id
WITH p, row
CALL (p) { MATCH (p)-[old:CALLED]->() DELETE old }
CALL (p, row) {
  UNWIND row.keys AS entry
  MERGE (n:Name {key: entry.key})
  CREATE (p)-[:CALLED {as: entry.as}]->(n)
}
