// Where the text states what some accounts say.
// Parameters: ids (of accounts)
// Columns: id, node
UNWIND $ids AS id
MATCH (article:Article)-[:GIVES]->(a:Account {id: id})-[:CITES]->(p:Passage)
RETURN id, p {.quote, .start, .end, .paragraph, .origin, .confidence, article: article.id} AS node
ORDER BY id, p.start, p.paragraph
