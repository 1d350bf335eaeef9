// The people who made statements.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:Statement {id: id})<-[:MADE]-(node:Person)
RETURN id, node
