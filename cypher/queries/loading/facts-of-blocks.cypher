// The facts that the accounts of some blocks tell of, as they stand.
// Parameters: blocks
// Columns: kind, id, digest
UNWIND $blocks AS block
MATCH (a:Account {block: block})-[:ON]->(f)
RETURN DISTINCT a.what AS kind, f.id AS id, f.digest AS digest
