// The people whom some articles name, by name.
// Parameters: ids (of articles)
// Columns: id (the article's), node
UNWIND $ids AS id
MATCH (:Article {id: id})-[:GIVES]->(:Account)-[:NAMES]->(named:Person)
MATCH (p:Person {id: coalesce(named.root, named.id)})
WITH DISTINCT id, p
RETURN id, p {.id, .name, .aliases, .description} AS node
ORDER BY p.name, p.id
