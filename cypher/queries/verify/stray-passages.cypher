// Places in texts that no account cites any more, and how many there are.
// Columns: many
MATCH (p:Passage)
WHERE NOT EXISTS { (p)<-[:CITES]-() }
RETURN count(p) AS many
