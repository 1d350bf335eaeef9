// Countries by name.
// Parameters: limit, afterKey (name), afterId, what its parts name
// Parts: countries-of (one of them), country-filter
// Columns: node, key, id
//+ countries-of
WHERE ($afterKey IS NULL OR c.name > $afterKey OR c.name = $afterKey AND c.id > $afterId)
  //+ country-filter
RETURN c AS node, c.name AS key, c.id AS id
ORDER BY key, id LIMIT $limit
