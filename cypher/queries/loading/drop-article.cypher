// Takes an article away whose accounts are gone.
// Parameters: article
MATCH (a:Article {id: $article})
DETACH DELETE a
