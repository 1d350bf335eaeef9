// Writes countries, and the names by which they are found.
// Parameters: countries [{id, properties, keys [{key, as}]}]
UNWIND $countries AS row
MERGE (c:Country {id: row.id})
SET c += row.properties
WITH c, row
CALL (c) { MATCH (c)-[old:CALLED]->() DELETE old }
CALL (c, row) {
  UNWIND row.keys AS entry
  MERGE (n:Name {key: entry.key})
  CREATE (c)-[:CALLED {as: entry.as}]->(n)
}
