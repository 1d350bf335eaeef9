// The facts that the accounts of some blocks tell of, as they stand, and of other blocks the meetings on some days.
// Parameters: blocks, others (blocks of meetings), days
// Columns: kind, id, digest
UNWIND $blocks AS block
MATCH (a:Account {block: block})-[:ON]->(f)
RETURN a.what AS kind, f.id AS id, f.digest AS digest
UNION
UNWIND $others AS block
MATCH (a:Account {block: block})-[:ON]->(f:Meeting)
WHERE f.startedOn IN $days
RETURN a.what AS kind, f.id AS id, f.digest AS digest
