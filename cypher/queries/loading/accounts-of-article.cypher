// The accounts that an article gives, their blocks, and the people of whom they tell who they are.
// Parameters: article
// Columns: id, block, person (id, or null)
MATCH (:Article {id: $article})-[:GIVES]->(a:Account)
RETURN a.id AS id, a.block AS block, CASE WHEN a.what = 'PERSON' THEN a.proposed END AS person
