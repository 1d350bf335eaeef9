// All that there is of some people: the people themselves, the facts about them and the accounts that name them, each with
// its labels, properties and all that it is joined to.
// Parameters: people (ids)
// Columns: id, labels, properties, edges
UNWIND $people AS id
MATCH (p:Person {id: id})
CALL (p) {
  RETURN p AS node
  UNION
  MATCH (p)--(f:Fact) RETURN f AS node
  UNION
  MATCH (p)<-[:NAMES]-(a:Account) RETURN a AS node
  UNION
  MATCH (p)-[:CALLED]->(n:Name) RETURN n AS node
}
WITH DISTINCT node
RETURN coalesce(node.id, node.key) AS id, labels(node) AS labels, properties(node) AS properties,
  COLLECT {
    MATCH (node)-[r]->(to)
    WHERE NOT to:Passage
    RETURN type(r) + ' ' + coalesce(to.id, to.key) + ' ' + reduce(s = '', k IN keys(r) | s + k + ':' + toString(r[k]) + ' ') AS edge
    ORDER BY edge
  } + COLLECT {
    MATCH (node)<-[r]-(from)
    RETURN type(r) + ' from ' + coalesce(from.id, from.key) AS edge
    ORDER BY edge
  } AS edges
ORDER BY id
