// The article with an id.
// Parameters: article
// Columns: title
MATCH (a:Article {id: $article})
RETURN a.title AS title
