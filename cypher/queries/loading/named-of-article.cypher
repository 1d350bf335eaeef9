// The people and organizations that an article's accounts name.
// Parameters: article
// Columns: people, organizations (ids)
MATCH (:Article {id: $article})-[:GIVES]->(:Account)-[:NAMES]->(e)
WITH DISTINCT e
RETURN collect(CASE WHEN e:Person THEN e.id END) AS people, collect(CASE WHEN e:Organization THEN e.id END) AS organizations
