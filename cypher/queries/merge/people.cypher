// People by the very ids, whether or not they are somebody of their own.
// Parameters: ids
// Columns: id, name, root (the id of the person that the id leads to), into (the id of the one whom this one was merged into)
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN id, coalesce(p.name, p.ownName) AS name, coalesce(p.root, p.id) AS root, COLLECT { MATCH (p)-[:MERGED_INTO]->(into) RETURN into.id }[0] AS into
