// Takes away what damage brought in.
// Parameters: stray (id)
OPTIONAL MATCH (m:Meeting {id: $stray}) DETACH DELETE m
WITH 1 AS one
OPTIONAL MATCH (m:Meeting {id: $stray + '.linked'}) DETACH DELETE m
WITH 1 AS one
OPTIONAL MATCH (p:Person {id: $stray}) DETACH DELETE p
WITH 1 AS one
OPTIONAL MATCH (n:Name {key: $stray}) DETACH DELETE n
WITH 1 AS one
OPTIONAL MATCH (p:Passage) WHERE NOT EXISTS { (p)--() } DELETE p
