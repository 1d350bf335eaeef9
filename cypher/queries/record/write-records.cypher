// Writes what sources record of roll calls.
// Parameters: records [{id, and all other properties}]
UNWIND $records AS row
MERGE (rec:RollCallRecord {id: row.id})
SET rec = row
