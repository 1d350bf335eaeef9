// The articles that have these ids.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a {.id, .url, .title, .publisher, .publishedOn, .loadedAt} AS node
