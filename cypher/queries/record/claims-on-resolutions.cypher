// Joins claims to resolutions that came after them, and gives what is claimed of each resolution and what its recorded
// votes as a whole show.
// Parameters: symbols
// Columns: claims [{id, yes, no, abstain, onlyNamed, wording, named [{position, country, name}]}],
//   records [{body, votes [{country, name, position}]}]
UNWIND $symbols AS symbol
MATCH (r:Resolution {id: symbol})
WHERE EXISTS { (:VoteClaim {symbol: symbol}) }
CALL (r, symbol) {
  MATCH (late:VoteClaim {symbol: symbol})
  MERGE (late)-[:CLAIMS_ON]->(r)
}
RETURN COLLECT {
  MATCH (v:VoteClaim {symbol: symbol})
  RETURN v {.id, .yes, .no, .abstain, .onlyNamed, .wording, named: COLLECT {
    MATCH (v)-[n:NAMES_COUNTRY]->(c:Country)
    RETURN {position: n.position, country: c.id, name: c.name} ORDER BY n.n
  }}
} AS claims, COLLECT {
  MATCH (r)<-[:ON]-(rc:RollCall {kind: 'WHOLE', recorded: true})
  RETURN {body: rc.body, votes: COLLECT {
    MATCH (c:Country)-[v:VOTED]->(rc)
    RETURN {country: c.id, name: c.name, position: v.position} ORDER BY c.name, c.id
  }}
} AS records
