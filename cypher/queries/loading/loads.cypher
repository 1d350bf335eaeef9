// Loads, newest first: their ids sort by time.
// Parameters: before (the id after which the page begins), limit
// Columns: node (its properties), key, id
MATCH (load:Load)
WHERE load.id < $before
RETURN load {.*} AS node, load.id AS key, load.id AS id
ORDER BY id DESC
LIMIT $limit
