// What was written of some records of roll calls before.
// Parameters: ids
// Columns: id, digest, symbol
UNWIND $ids AS id
MATCH (rec:RollCallRecord {id: id})
RETURN rec.id AS id, rec.digest AS digest, rec.symbol AS symbol
