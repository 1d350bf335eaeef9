// The resolutions that share words with claims, two hundred for each at most, those that share the most; and how some
// countries voted on them as a whole.
// Parameters: claims [{id, query (full text), countries (ids)}]
// Columns: claim (its id), id, title, knownAs, subjects, body, year, records [[{country, position}]]
UNWIND $claims AS claim
CALL (claim) {
  CALL db.index.fulltext.queryNodes('resolutions', claim.query, {limit: 200}) YIELD node
  RETURN node AS r
}
RETURN claim.id AS claim, r.id AS id, r.title AS title, r.knownAs AS knownAs, r.subjects AS subjects, r.body AS body,
  r.adoptedOn.year AS year, COLLECT {
    MATCH (r)<-[:ON]-(rc:RollCall {kind: 'WHOLE', recorded: true})
    RETURN COLLECT {
      MATCH (c:Country)-[v:VOTED]->(rc) WHERE c.id IN claim.countries
      RETURN {country: c.id, position: v.position}
    }
  } AS records
