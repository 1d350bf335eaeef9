// All roll calls that were recorded.
// Parameters: none.
// Columns: ids
MATCH (r:RollCall)
WHERE r.recorded
RETURN collect(r.id) AS ids
