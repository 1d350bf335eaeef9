// One resolution.
// Parameters: id
// Columns: node
MATCH (node:Resolution {id: $id})
RETURN node
