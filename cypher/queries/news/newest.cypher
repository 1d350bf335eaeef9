// The number of the newest change; 0 where nothing was ever changed.
// Parameters: none.
// Columns: seq
OPTIONAL MATCH (s:Sequence {name: 'changes'})
RETURN coalesce(s.seq, 0) AS seq
