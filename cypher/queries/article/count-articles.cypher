// How many articles there are.
// Columns: total
MATCH (a:Article)
RETURN count(a) AS total
