// How much loads rejected.
// Parameters: keys [{n, id (of a load)}]
// Columns: n, total
UNWIND $keys AS k
RETURN k.n AS n, COUNT { MATCH (:Load {id: k.id})-[:REJECTED]->() } AS total
