// Appends one change to the log.
// Parameters: seq, at (ISO 8601 instant), what, ids (of what changed)
MATCH (s:Sequence {name: 'changes'})
SET s.seq = $seq
CREATE (:Change {seq: $seq, at: datetime($at), what: $what, ids: $ids})
