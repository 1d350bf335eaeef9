// Where the articles tell of some facts: of each the earliest article first, undated ones last.
// Parameters: facts [{n, kind (as in Account.what), id, knownOn (only what was known by that day; null: all)}]
// Columns: n, node
UNWIND $facts AS wanted
CALL (wanted) {
  WITH wanted WHERE wanted.kind = 'MEETING' MATCH (f:Meeting {id: wanted.id}) RETURN f
  UNION ALL
  WITH wanted WHERE wanted.kind = 'OFFICE' MATCH (f:Office {id: wanted.id}) RETURN f
  UNION ALL
  WITH wanted WHERE wanted.kind = 'KINSHIP' MATCH (f:Kinship {id: wanted.id}) RETURN f
  UNION ALL
  WITH wanted WHERE wanted.kind = 'STATEMENT' MATCH (f:Statement {id: wanted.id}) RETURN f
  UNION ALL
  WITH wanted WHERE wanted.kind = 'VOTE_CLAIM' MATCH (f:VoteClaim {id: wanted.id}) RETURN f
}
MATCH (f)<-[:ON]-(a:Account)<-[:GIVES]-(article:Article)
WHERE wanted.knownOn IS NULL OR a.known <= wanted.knownOn
MATCH (a)-[:CITES]->(p:Passage)
RETURN wanted.n AS n,
       p {.quote, .start, .end, .paragraph, .origin, .confidence, article: article.id} AS node
ORDER BY n, article.publishedOn, article.id, p.start, p.paragraph
