// Merges a person into another, who is nobody else; so are then all who had been merged into him.
// Parameters: keep, duplicate (ids of people), at (ISO 8601 instant), by, reason (may be null)
// Columns: id (of everybody who is somebody else than before)
MATCH (duplicate:Person {id: $duplicate})
CALL (duplicate) {
  MATCH (keep:Person {id: $keep})
  CREATE (duplicate)-[:MERGED_INTO {at: datetime($at), by: $by, reason: $reason}]->(keep)
  RETURN keep.id AS root
}
MATCH (below:Person)-[:MERGED_INTO*0..]->(duplicate)
SET below.root = root
RETURN below.id AS id
