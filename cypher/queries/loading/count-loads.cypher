// How many loads there were.
// Columns: total
MATCH (load:Load)
RETURN count(load) AS total
