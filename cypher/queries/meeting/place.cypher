// One place.
// Parameters: id
// Columns: node
MATCH (node:Place {id: $id})
RETURN node
