// Those roll calls that were recorded and fit.
// Parameters: f (what its parts name)
// Parts: roll-call-filter
// Columns: ids
MATCH (r:RollCall)
WHERE r.recorded
  //+ roll-call-filter
RETURN collect(r.id) AS ids
