// Resolutions, newest first and undated last.
// Parameters: limit, afterKey (days), afterId, f (what its parts name)
// Parts: resolution-filter
// Columns: node, key (days), id
MATCH (res:Resolution)
WITH res, coalesce(-duration.inDays(date('1970-01-01'), res.adoptedOn).days, 10000000) AS key
WHERE ($afterKey IS NULL OR key > $afterKey OR key = $afterKey AND res.id > $afterId)
  //+ resolution-filter
RETURN res AS node, key, res.id AS id
ORDER BY key, id LIMIT $limit
