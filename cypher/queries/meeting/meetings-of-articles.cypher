// The meetings that some articles tell of, newest first, undated ones last.
// Parameters: ids (of articles)
// Columns: id (the article's), node
UNWIND $ids AS id
MATCH (:Article {id: id})-[:GIVES]->(:Account)-[:ON]->(m:Meeting)
WITH DISTINCT id, m
RETURN id, m AS node
ORDER BY m.startedTo IS NULL, m.startedTo DESC, m.id
