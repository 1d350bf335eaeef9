// The roll calls of records whose ids begin so.
// Parameters: beginning
// Columns: id
MATCH (rec:RollCallRecord)-[:OF]->(r:RollCall)
WHERE rec.id STARTS WITH $beginning
RETURN DISTINCT r.id AS id
