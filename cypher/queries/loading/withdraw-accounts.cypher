// Takes an article's accounts away, and the passages that they cite.
// Parameters: article
MATCH (:Article {id: $article})-[:GIVES]->(a:Account)
OPTIONAL MATCH (a)-[:CITES]->(p:Passage)
DETACH DELETE a, p
