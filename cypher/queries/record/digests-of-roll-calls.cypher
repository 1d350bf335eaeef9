// What was written of some roll calls before.
// Parameters: ids
// Columns: id, digest
UNWIND $ids AS id
MATCH (r:RollCall {id: id})
RETURN r.id AS id, r.digest AS digest
