// Takes away what nothing tells of any more: people, organizations and places, and then names that nobody bears. A person
// who is merged with another stays, so that it is known who that is when he is told of again.
// Parameters: people, organizations (ids that may have lost their last account)
CALL () {
  UNWIND $people AS id
  MATCH (e:Person {id: id})
  WHERE NOT EXISTS { (e)<-[:NAMES]-(:Account) } AND NOT EXISTS { (e)-[:MERGED_INTO]-() }
  RETURN e
  UNION ALL
  UNWIND $organizations AS id
  MATCH (e:Organization {id: id})
  WHERE NOT EXISTS { (e)<-[:NAMES]-(:Account) }
  RETURN e
}
OPTIONAL MATCH (e)-[:CALLED]->(n:Name)
WITH e, collect(n) AS names
DETACH DELETE e
WITH names
UNWIND names AS n
WITH DISTINCT n
WHERE NOT EXISTS { (n)<-[:CALLED]-() }
DELETE n
