// One country.
// Parameters: id
// Columns: node
MATCH (node:Country {id: $id})
RETURN node
