// Takes an article away whose accounts are gone. Its id stays noted with what it is known again by, so that it gets the same
// one when it is loaded again, and no other article ever does.
// Parameters: article
MATCH (a:Article {id: $article})
MERGE (former:FormerArticle {id: a.id})
SET former.url = a.url, former.urlKey = a.urlKey, former.fingerprint = a.fingerprint, former.publisher = a.publisher
DETACH DELETE a
