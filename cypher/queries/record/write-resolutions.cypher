// Writes resolutions that are new or different, and the names by which they are found.
// Parameters: resolutions [{id, properties (with a digest), keys [{key, as}]}]
UNWIND $resolutions AS row
MERGE (r:Resolution {id: row.id})
WITH r, row
WHERE r.digest IS NULL OR r.digest <> row.properties.digest
SET r += row.properties
WITH r, row
CALL (r) { MATCH (r)-[old:CALLED]->() DELETE old }
CALL (r, row) {
  UNWIND row.keys AS entry
  MERGE (n:Name {key: entry.key})
  CREATE (r)-[:CALLED {as: entry.as}]->(n)
}
