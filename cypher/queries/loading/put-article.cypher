// Writes an article's own properties; what it gives is written apart.
// Parameters: id, properties
MERGE (a:Article {id: $id})
SET a += $properties
