// How many nodes there are.
// Columns: nodes
MATCH (n)
RETURN count(n) AS nodes
