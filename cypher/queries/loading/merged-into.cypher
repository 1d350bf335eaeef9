// Who was merged into some people, directly or through others, and what each of those is called.
// Parameters: ids
// Columns: id (of the person), merged (id), name
UNWIND $ids AS id
MATCH (:Person {id: id})<-[:MERGED_INTO*1..]-(merged:Person)
RETURN id, merged.id AS merged, coalesce(merged.name, merged.ownName) AS name
ORDER BY id, merged
