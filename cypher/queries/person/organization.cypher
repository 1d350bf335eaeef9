// One organization.
// Parameters: id
// Columns: node
MATCH (node:Organization {id: $id})
RETURN node
