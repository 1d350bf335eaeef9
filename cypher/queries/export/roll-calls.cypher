// What sources record of roll calls, in the order of their ids, page by page.
// Parameters: after (the id after which the page begins), limit
// Columns: id, node
MATCH (rec:RollCallRecord)
WHERE rec.id > $after
RETURN rec.id AS id, rec AS node
ORDER BY id
LIMIT $limit
