// Leaves an article as an earlier server would have: it did not know which accounts say the same, and derived otherwise.
// Parameters: article
MATCH (:Article {id: $article})-[:GIVES]->(a:Account)-[:ON]->(f)
OPTIONAL MATCH (v:Variant {id: a.variant})
SET f.digest = 'earlier'
FOREACH (m IN CASE WHEN f:Meeting THEN [f] ELSE [] END | SET m.topic = 'as it was understood then')
REMOVE a.variant, a.rank
DELETE v
