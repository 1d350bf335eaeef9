// One roll call, by its id or by that of any record of it: the id it had before records were joined keeps answering.
// Parameters: id
// Columns: node
MATCH (node:RollCall {id: $id})
RETURN node
UNION
MATCH (:RollCallRecord {id: $id})-[:OF]->(node:RollCall)
RETURN node
