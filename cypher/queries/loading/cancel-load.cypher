// Asks a load that goes on somewhere to end.
// Parameters: id
// Columns: node (its properties)
MATCH (load:Load {id: $id})
SET load.cancel = CASE WHEN load.status = 'RUNNING' THEN true END
RETURN load {.*} AS node
