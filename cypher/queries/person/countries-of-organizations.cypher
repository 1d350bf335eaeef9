// The countries that organizations belong to.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:Organization {id: id})-[:BELONGS_TO]->(node:Country)
RETURN id, node
