// Where meetings were.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:Meeting {id: id})-[:HELD_AT]->(node:Place)
RETURN id, node
