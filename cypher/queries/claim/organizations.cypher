// The organizations that made statements.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:Statement {id: id})<-[:MADE]-(node:Organization)
RETURN id, node
