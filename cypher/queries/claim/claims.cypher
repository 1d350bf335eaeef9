// Claims about votes, by id.
// Parameters: limit, afterId, verdict where the part wants it
// Parts: vote-claims-of (one of them)
// Columns: node, key, id
//+ vote-claims-of
WHERE $afterId IS NULL OR v.id > $afterId
RETURN v AS node, v.id AS key, v.id AS id
ORDER BY id LIMIT $limit
