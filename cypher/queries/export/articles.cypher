// The ids of all articles in order, page by page.
// Parameters: after (the id after which the page begins), limit
// Columns: id
MATCH (a:Article)
WHERE a.id > $after
RETURN a.id AS id
ORDER BY id
LIMIT $limit
