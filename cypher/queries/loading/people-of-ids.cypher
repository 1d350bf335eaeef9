// Which of these ids are people of the graph.
// Parameters: ids
// Columns: id, name
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p.id AS id, coalesce(p.name, p.ownName) AS name
