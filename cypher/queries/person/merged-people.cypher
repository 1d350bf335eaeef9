// Who was merged into people, directly or through others, in the order of the merges.
// Parameters: ids
// Columns: id, node {id, name, at, by, reason}
UNWIND $ids AS id
MATCH (:Person {id: id})<-[:MERGED_INTO*0..]-(:Person)<-[merge:MERGED_INTO]-(merged:Person)
RETURN id, {id: merged.id, name: coalesce(merged.name, merged.ownName), at: merge.at, by: merge.by, reason: merge.reason} AS node
ORDER BY id, node.at, node.id
