// The last migration that was applied.
// Columns: version (as in the name of its file: 004; null where there was none)
MATCH (m:__Neo4jMigration)
WHERE m.version <> 'BASELINE'
RETURN max(m.version) AS version
