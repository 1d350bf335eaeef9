// What has a title or a topic with words like these, best first.
// Parameters: query (full text, folded), labels, first
// Columns: id, title, label
CALL db.index.fulltext.queryNodes('titles', $query, {limit: 200}) YIELD node, score
WITH node, score, [label IN labels(node) WHERE label IN $labels][0] AS label
WHERE label IS NOT NULL AND node.title IS NOT NULL
RETURN node.id AS id, node.title AS title, label
ORDER BY score DESC, id
LIMIT $first
