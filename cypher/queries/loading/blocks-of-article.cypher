// The blocks that an article's accounts are in.
// Parameters: article
// Columns: block
MATCH (:Article {id: $article})-[:GIVES]->(a:Account)
RETURN DISTINCT a.block AS block
