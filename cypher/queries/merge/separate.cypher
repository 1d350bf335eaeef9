// Separates a person from the one whom he was merged into; those merged into him go with him. That they were merged is kept.
// Parameters: merged (id of a person), at (ISO 8601 instant), by (may be null)
// Columns: id (of everybody who is somebody else than before)
MATCH (merged:Person {id: $merged})-[edge:MERGED_INTO]->(keep:Person)
CREATE (:Separation {
  keep: keep.id, duplicate: merged.id, mergedAt: edge.at, mergedBy: edge.by, reason: edge.reason,
  separatedAt: datetime($at), separatedBy: $by
})
DELETE edge
WITH merged
MATCH (below:Person)-[:MERGED_INTO*0..]->(merged)
SET below.root = CASE WHEN below = merged THEN null ELSE merged.id END
RETURN below.id AS id
