// What is called something like a text, best first.
// Parameters: query (full text, folded), key (the folded text), labels, first
// Columns: id, name, label, score, matched
CALL db.index.fulltext.queryNodes('names', $query, {limit: 200}) YIELD node, score
MATCH (node)<-[called:CALLED]-(e)
WITH e, node, [label IN labels(e) WHERE label IN $labels][0] AS label,
     score * CASE WHEN node.key = $key THEN 4.0 WHEN called.as = 'surname' THEN 0.9 ELSE 1.0 END AS score
WHERE label IS NOT NULL
ORDER BY score DESC, e.id
WITH e, label, collect({score: score, matched: node.key})[0] AS best
RETURN e.id AS id, coalesce(e.name, e.symbol) AS name, label, best.score AS score, best.matched AS matched
ORDER BY score DESC, id
LIMIT $first
