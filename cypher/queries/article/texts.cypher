// The texts of some articles, where they are kept.
// Parameters: ids
// Columns: id, node (the text)
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.text IS NOT NULL
RETURN id, a.text AS node
