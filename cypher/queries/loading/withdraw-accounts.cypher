// Takes an article's accounts away, the passages that they cite, and the variants that no other account tells.
// Parameters: article
// Columns: people, organizations (ids of those whom the accounts named, and of those whom such people were merged into)
CALL () {
  MATCH (:Article {id: $article})-[:GIVES]->(:Account)-[:NAMES]->(e)
  WITH DISTINCT e
  WITH collect(CASE WHEN e:Person THEN e.id END) AS people, collect(e.root) AS roots,
       collect(CASE WHEN e:Organization THEN e.id END) AS organizations
  RETURN people + [root IN roots WHERE NOT root IN people] AS people, organizations
}
CALL () {
  MATCH (:Article {id: $article})-[:GIVES]->(a:Account)
  OPTIONAL MATCH (a)-[:CITES]->(p:Passage)
  WITH a, p, a.variant AS variant
  DETACH DELETE a, p
  WITH DISTINCT variant
  MATCH (v:Variant {id: variant})
  WHERE NOT EXISTS { MATCH (other:Account) WHERE other.variant = v.id AND other.rank >= '' }
  DELETE v
}
RETURN people, organizations
