// The facts that the accounts of some blocks tell of, as they stand, and of other blocks the meetings on some days. Of what is
// no meeting the accounts of a block all tell of one fact.
// Parameters: meetings (blocks), others [{block (of meetings), days}], simple (blocks of anything else)
// Columns: kind, id, digest
UNWIND $meetings AS block
MATCH (a:Account {block: block})-[:ON]->(f)
RETURN a.what AS kind, f.id AS id, f.digest AS digest
UNION
UNWIND $others AS other
MATCH (a:Account {block: other.block})-[:ON]->(f:Meeting)
WHERE f.startedOn IN other.days
RETURN a.what AS kind, f.id AS id, f.digest AS digest
UNION
UNWIND $simple AS block
CALL (block) {
  MATCH (a:Account {block: block})
  RETURN a LIMIT 1
}
MATCH (a)-[:ON]->(f)
RETURN a.what AS kind, f.id AS id, f.digest AS digest
