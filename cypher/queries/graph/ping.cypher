// Whether the database answers.
// Parameters: none.
// Columns: answer, always 1.
RETURN 1 AS answer
