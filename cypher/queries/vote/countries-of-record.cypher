// All countries, by name.
// Parameters: none.
// Columns: id, node
MATCH (node:Country)
RETURN node.id AS id, node
ORDER BY node.name, id
