// The blocks that accounts are in, in order, page by page.
// Parameters: after (the block after which the page begins), limit
// Columns: block
MATCH (a:Account)
WHERE a.block > $after
WITH DISTINCT a.block AS block ORDER BY block LIMIT $limit
RETURN block
