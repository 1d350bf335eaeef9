// Takes the lock that every writer holds until it commits, and tells the number that its change will have.
// Columns: next
MERGE (s:Sequence {name: 'changes'})
  ON CREATE SET s.seq = 0
SET s.locked = true
REMOVE s.locked
RETURN s.seq + 1 AS next
