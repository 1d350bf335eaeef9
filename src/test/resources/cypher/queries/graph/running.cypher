// How many statements run in the database that have these words in them, but for this one.
// Parameters: part
// Columns: running
SHOW TRANSACTIONS YIELD currentQuery, status
WHERE currentQuery CONTAINS $part AND NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
RETURN count(*) AS running
