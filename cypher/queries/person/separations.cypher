// The merges of people that were undone, whichever of the two each was, in the order in which that was done.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Separation {keep: id}) RETURN s
  UNION ALL
  MATCH (s:Separation {duplicate: id}) RETURN s
}
RETURN id, s AS node
ORDER BY id, s.separatedAt, s.duplicate
