// What was written of some countries before.
// Parameters: ids
// Columns: id, digest
UNWIND $ids AS id
MATCH (c:Country {id: id})
RETURN c.id AS id, c.digest AS digest
