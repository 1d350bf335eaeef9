// The statements that some articles report, newest first, undated ones last.
// Parameters: ids (of articles)
// Columns: id (the article's), node
UNWIND $ids AS id
MATCH (:Article {id: id})-[:GIVES]->(:Account)-[:ON]->(s:Statement)
WITH DISTINCT id, s
RETURN id, s AS node
ORDER BY id, s.madeOn DESC, s.id
