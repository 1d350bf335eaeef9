// How many statements people made.
// Parameters: keys [{n, id}]
// Columns: n, total
UNWIND $keys AS k
RETURN k.n AS n, COUNT { (:Person {id: k.id})-[:MADE]->(:Statement) } AS total
