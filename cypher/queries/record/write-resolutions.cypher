// Writes resolutions, and the names by which they are found.
// Parameters: resolutions [{id, properties, keys [{key, as}]}]
UNWIND $resolutions AS row
MERGE (r:Resolution {id: row.id})
SET r += row.properties
WITH r, row
CALL (r) { MATCH (r)-[old:CALLED]->() DELETE old }
CALL (r, row) {
  UNWIND row.keys AS entry
  MERGE (n:Name {key: entry.key})
  CREATE (r)-[:CALLED {as: entry.as}]->(n)
}
