// Where the articles tell of some facts of one kind: of each the earliest article first, undated ones last.
// Parameters: facts [{n, id, knownOn (only what was known by that day; null: all)}]
// Parts: evidence-of (one of them)
// Columns: n, node
UNWIND $facts AS wanted
//+ evidence-of
MATCH (f)<-[:ON]-(a:Account)<-[:GIVES]-(article:Article)
WHERE wanted.knownOn IS NULL OR a.known <= wanted.knownOn
MATCH (a)-[:CITES]->(p:Passage)
RETURN wanted.n AS n,
       p {.quote, .start, .end, .paragraph, .origin, .confidence, article: article.id} AS node
ORDER BY n, article.publishedOn, article.id, p.start, p.paragraph
