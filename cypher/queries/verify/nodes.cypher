// All nodes of one kind in the order of their ids, page by page, with what they are joined to.
// Parameters: after (the id after which the page begins), limit
// Parts: page-of (one of them)
// Columns: id, properties, edges [{type, out, properties, other (id or key), passage (its properties)}]
//+ page-of
RETURN n.id AS id, properties(n) AS properties, [j IN joined | {
  type: type(j[0]), out: startNode(j[0]) = n, properties: properties(j[0]), other: coalesce(j[1].id, j[1].key),
  passage: CASE WHEN j[1]:Passage THEN properties(j[1]) END
}] AS edges
ORDER BY n.id
