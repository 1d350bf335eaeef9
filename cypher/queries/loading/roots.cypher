// Whom people were merged into in the end; who is nobody else has no row.
// Parameters: ids
// Columns: id, root
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE p.root IS NOT NULL
RETURN id, p.root AS root
