// People by name.
// Parameters: limit, afterKey (name), afterId, what its parts name
// Parts: people-of (one of them), people-filter
// Columns: node, key, id
//+ people-of
WHERE ($afterKey IS NULL OR p.name > $afterKey OR p.name = $afterKey AND p.id > $afterId)
  //+ people-filter
WITH p ORDER BY p.name, p.id LIMIT $limit
RETURN p {.id, .name, .aliases, .description} AS node, p.name AS key, p.id AS id
ORDER BY key, id
