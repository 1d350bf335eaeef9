// Which pairs of people took part in a meeting together.
// Parameters: pairs [{a, b (ids of people)}]
// Columns: a, b
UNWIND $pairs AS pair
MATCH (a:Person {id: pair.a})
WHERE EXISTS { (a)-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(:Person {id: pair.b}) }
RETURN pair.a AS a, pair.b AS b
