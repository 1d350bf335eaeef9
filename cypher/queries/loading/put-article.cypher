// Writes an article's own properties; what it gives is written apart. It is no former one any more.
// Parameters: id, properties
MERGE (a:Article {id: $id})
SET a += $properties
WITH a
MATCH (former:FormerArticle {id: a.id})
DELETE former
