// Whether a migration was the last that was applied.
// Parameters: version (as in the name of its file: 004)
// Columns: version; no row where it was not
MATCH (m:__Neo4jMigration {version: $version})
WHERE NOT EXISTS { (m)-[:MIGRATED_TO]->() }
RETURN m.version AS version
