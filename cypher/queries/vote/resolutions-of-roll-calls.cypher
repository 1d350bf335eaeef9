// The resolutions that roll calls were on.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:RollCall {id: id})-[:ON]->(node:Resolution)
RETURN id, node
