// Writes people as their accounts have them, and the names by which they are found; names that nobody bears any more go.
// What somebody was called by the last accounts of his own is kept where those left are of people who were merged into him.
// Parameters: facts [{id, properties, keys [{key, as}]}]
UNWIND $facts AS row
MATCH (p:Person {id: row.id})
WITH p, row, p.ownName AS before
SET p = row.properties, p.id = row.id, p.ownName = coalesce(row.properties.ownName, before)
REMOVE p:Unlisted
WITH p, row
CALL (p) {
  MATCH (p)-[old:CALLED]->(n:Name)
  DELETE old
  RETURN collect(n) AS before
}
CALL (p, row) {
  UNWIND row.keys AS entry
  MERGE (n:Name {key: entry.key})
  CREATE (p)-[:CALLED {as: entry.as}]->(n)
}
UNWIND before AS n
WITH DISTINCT n
WHERE NOT EXISTS { (n)<-[:CALLED]-() }
DELETE n
