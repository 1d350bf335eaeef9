// Some facts, people and organizations as they stand, with what they are joined to and the accounts that tell of them.
// Parameters: facts [{kind (as in Account.what), id}]
// Columns: kind, id, properties, edges [{type, out, properties, other (id or key)}], accounts (ids)
UNWIND $facts AS fact
CALL (fact) {
  WITH fact WHERE fact.kind = 'PERSON' MATCH (n:Person {id: fact.id})
  RETURN n, COLLECT { MATCH (n)-[r:CALLED]->(o) RETURN [r, o] } AS joined
  UNION ALL
  WITH fact WHERE fact.kind = 'ORGANIZATION' MATCH (n:Organization {id: fact.id})
  RETURN n, COLLECT { MATCH (n)-[r:CALLED|BELONGS_TO]->(o) RETURN [r, o] } AS joined
  UNION ALL
  WITH fact WHERE fact.kind = 'MEETING' MATCH (n:Meeting {id: fact.id})
  RETURN n, COLLECT { MATCH (n)-[r:ATTENDED|REPRESENTED_AT|HELD_AT]-(o) RETURN [r, o] } AS joined
  UNION ALL
  WITH fact WHERE fact.kind = 'OFFICE' MATCH (n:Office {id: fact.id})
  RETURN n, COLLECT { MATCH (n)-[r:HOLDS|OF]-(o) RETURN [r, o] } AS joined
  UNION ALL
  WITH fact WHERE fact.kind = 'KINSHIP' MATCH (n:Kinship {id: fact.id})
  RETURN n, COLLECT { MATCH (n)-[r:KIN|KIN_TO]-(o) RETURN [r, o] } AS joined
  UNION ALL
  WITH fact WHERE fact.kind = 'STATEMENT' MATCH (n:Statement {id: fact.id})
  RETURN n, COLLECT { MATCH (n)-[r:MADE|ABOUT]-(o) RETURN [r, o] } AS joined
  UNION ALL
  WITH fact WHERE fact.kind = 'VOTE_CLAIM' MATCH (n:VoteClaim {id: fact.id})
  RETURN n, COLLECT { MATCH (n)-[r:NAMES_COUNTRY]->(o) RETURN [r, o] } AS joined
}
RETURN fact.kind AS kind, n.id AS id, properties(n) AS properties, [j IN joined | {
  type: type(j[0]), out: startNode(j[0]) = n, properties: properties(j[0]), other: coalesce(j[1].id, j[1].key)
}] AS edges, COLLECT { MATCH (n)<-[:ON]-(a:Account) RETURN a.id } AS accounts
