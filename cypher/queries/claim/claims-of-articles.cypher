// What some articles claim of votes.
// Parameters: ids (of articles)
// Columns: id (the article's), node
UNWIND $ids AS id
MATCH (:Article {id: id})-[:GIVES]->(:Account)-[:ON]->(v:VoteClaim)
WITH DISTINCT id, v
RETURN id, v AS node
ORDER BY id, v.id
