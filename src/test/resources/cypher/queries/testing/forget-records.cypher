// Takes records of roll calls out of the graph, with the roll calls and resolutions that follow from them.
// Parameters: prefix (of the records' ids)
// Columns: id (of the roll calls)
MATCH (rec:RollCallRecord)
WHERE rec.id STARTS WITH $prefix
OPTIONAL MATCH (rec)-[:OF]->(r:RollCall)
OPTIONAL MATCH (r)-[:ON]->(res:Resolution)
OPTIONAL MATCH (res)-[:CALLED]->(name:Name)
WITH rec, r, r.id AS id, res, name
DETACH DELETE rec, r, res, name
RETURN DISTINCT id
