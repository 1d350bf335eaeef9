// Writes organizations as their accounts have them, and the names by which they are found, and the country they
// belong to; a name that nobody bears any more goes.
// Parameters: facts [{id, properties, keys [{key, as}]}]
UNWIND $facts AS row
MATCH (o:Organization {id: row.id})
SET o = row.properties, o.id = row.id
WITH o, row, COLLECT { MATCH (o)-[:CALLED]->(n) RETURN n } AS before
CALL (o) { MATCH (o)-[old:CALLED]->() DELETE old }
CALL (o, row) {
  UNWIND row.keys AS entry
  MERGE (n:Name {key: entry.key})
  CREATE (o)-[:CALLED {as: entry.as}]->(n)
}
CALL (o) { MATCH (o)-[old:BELONGS_TO]->() DELETE old }
CALL (o, row) {
  MATCH (c:Country {id: row.properties.country})
  CREATE (o)-[:BELONGS_TO]->(c)
}
WITH before
UNWIND before AS n
WITH DISTINCT n
WHERE NOT EXISTS { (n)<-[:CALLED]-() }
DELETE n
