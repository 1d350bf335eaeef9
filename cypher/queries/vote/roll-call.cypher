// One roll call.
// Parameters: id
// Columns: node
MATCH (node:RollCall {id: $id})
RETURN node
