// The people and organizations that an article's accounts name, and those whom such people were merged into.
// Parameters: article
// Columns: people, organizations (ids)
MATCH (:Article {id: $article})-[:GIVES]->(:Account)-[:NAMES]->(e)
WITH DISTINCT e
WITH collect(CASE WHEN e:Person THEN e.id END) AS people, collect(e.root) AS roots,
     collect(CASE WHEN e:Organization THEN e.id END) AS organizations
RETURN people + [root IN roots WHERE NOT root IN people] AS people, organizations
