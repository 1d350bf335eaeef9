// Writes claims about votes: on which resolution, which countries they name in which position. One that names no symbol has
// the year in which its resolution is to be sought.
// Parameters: facts [{id, properties, edges [{role, label, id, n}]}]
UNWIND $facts AS row
MERGE (v:VoteClaim {id: row.id})
SET v:Fact, v = row.properties, v.id = row.id, v.verdict = 'UNVERIFIABLE',
    v.soughtIn = CASE WHEN row.properties.symbol IS NULL THEN coalesce(toString(row.properties.year), 'any') END
WITH v, row
CALL (v, row) {
  UNWIND row.edges AS edge
  WITH edge WHERE edge.label = 'Country'
  MATCH (c:Country {id: edge.id})
  CREATE (v)-[:NAMES_COUNTRY {position: toUpper(edge.role), n: edge.n}]->(c)
}
CALL (v, row) {
  MATCH (r:Resolution {id: row.properties.symbol})
  CREATE (v)-[:CLAIMS_ON]->(r)
}
