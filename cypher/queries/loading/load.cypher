// One load.
// Parameters: id
// Columns: node (its properties)
MATCH (load:Load {id: $id})
RETURN load {.*} AS node
