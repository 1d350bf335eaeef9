// All nodes of one kind in order, page by page, and whether each has what it needs: a fact an account with evidence, a name
// somebody who bears it.
// Parameters: after (the id or key after which the page begins), limit
// Parts: support-of (one of them)
// Columns: key, supported
//+ support-of
RETURN key, supported
ORDER BY key
