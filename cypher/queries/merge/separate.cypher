// Separates a person from the one whom he was merged into; those merged into him go with him.
// Parameters: merged (id of a person)
// Columns: id (of everybody who is somebody else than before)
MATCH (merged:Person {id: $merged})-[edge:MERGED_INTO]->()
DELETE edge
WITH merged
MATCH (below:Person)-[:MERGED_INTO*0..]->(merged)
SET below.root = CASE WHEN below = merged THEN null ELSE merged.id END
RETURN below.id AS id
