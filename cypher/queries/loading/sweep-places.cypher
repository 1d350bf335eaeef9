// Takes away places in which nothing is recorded any more, and then names that no place bears.
// Parameters: places (ids)
UNWIND $places AS id
MATCH (p:Place {id: id})
WHERE NOT EXISTS { (p)<-[:WITHIN*0..4]-(:Place)<-[:HELD_AT]-() }
OPTIONAL MATCH (p)-[:CALLED]->(n:Name)
WITH p, collect(n) AS names
DETACH DELETE p
WITH names
UNWIND names AS n
WITH DISTINCT n
WHERE NOT EXISTS { (n)<-[:CALLED]-() }
DELETE n
