// Keeps how far a load is, and tells whether somebody wants it to end.
// Parameters: id, properties
// Columns: cancel
MATCH (load:Load {id: $id})
SET load += $properties
RETURN coalesce(load.cancel, false) AS cancel
