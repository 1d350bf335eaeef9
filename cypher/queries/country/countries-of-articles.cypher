// The countries that some articles name, in whatever role, or that somebody in them stood for, by name.
// Parameters: ids (of articles)
// Columns: id (the article's), node
UNWIND $ids AS id
MATCH (:Article {id: id})-[:GIVES]->(:Account)-[n:NAMES]->(named)
UNWIND [CASE WHEN named:Country THEN named.id END, n.country] AS code
WITH DISTINCT id, code
MATCH (c:Country {id: code})
RETURN id, c AS node
ORDER BY c.name, c.id
