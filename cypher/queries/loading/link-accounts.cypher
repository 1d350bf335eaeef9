// Says which fact an account, or each account of a block, tells of, instead of any other that it told of before.
// Parameters: links [{account (id) or block, kind (as in Account.what), fact (id)}]
UNWIND $links AS link
CALL (link) {
  WITH link WHERE link.block IS NULL MATCH (a:Account {id: link.account}) RETURN a
  UNION ALL
  WITH link WHERE link.block IS NOT NULL MATCH (a:Account {block: link.block}) RETURN a
}
CALL (link) {
  WITH link WHERE link.kind = 'PERSON' MATCH (f:Person {id: link.fact}) RETURN f
  UNION ALL
  WITH link WHERE link.kind = 'ORGANIZATION' MATCH (f:Organization {id: link.fact}) RETURN f
  UNION ALL
  WITH link WHERE link.kind = 'MEETING' MATCH (f:Meeting {id: link.fact}) RETURN f
  UNION ALL
  WITH link WHERE link.kind = 'OFFICE' MATCH (f:Office {id: link.fact}) RETURN f
  UNION ALL
  WITH link WHERE link.kind = 'KINSHIP' MATCH (f:Kinship {id: link.fact}) RETURN f
  UNION ALL
  WITH link WHERE link.kind = 'STATEMENT' MATCH (f:Statement {id: link.fact}) RETURN f
  UNION ALL
  WITH link WHERE link.kind = 'VOTE_CLAIM' MATCH (f:VoteClaim {id: link.fact}) RETURN f
}
CALL (a, f) {
  MATCH (a)-[old:ON]->(other)
  WHERE other <> f
  DELETE old
}
MERGE (a)-[:ON]->(f)
