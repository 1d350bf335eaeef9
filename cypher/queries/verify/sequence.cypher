// The number of the last change.
// Columns: seq
MATCH (s:Sequence {name: 'changes'})
RETURN s.seq AS seq
