// What the votes on some resolutions as a whole show: those recorded, else those adopted without a vote. Of some countries
// also, where they have no vote of the Assembly, whether they were no members that day.
// Parameters: symbols, countries (ids)
// Columns: symbol, records [{body, recorded, votes [{country, name, position}], strangers (ids)}]
UNWIND $symbols AS symbol
MATCH (r:Resolution {id: symbol})
RETURN symbol, COLLECT {
  MATCH (r)<-[:ON]-(rc:RollCall {kind: 'WHOLE'})
  WHERE rc.recorded OR NOT EXISTS { (r)<-[:ON]-(:RollCall {kind: 'WHOLE', recorded: true}) }
  RETURN {body: rc.body, recorded: rc.recorded, votes: COLLECT {
    MATCH (c:Country)-[v:VOTED]->(rc)
    RETURN {country: c.id, name: c.name, position: v.position} ORDER BY c.name, c.id
  }, strangers: COLLECT {
    UNWIND $countries AS code
    MATCH (c:Country {id: code})
    WHERE rc.body = 'GENERAL_ASSEMBLY'
      AND (NOT coalesce(c.unMemberSince <= rc.date, false) OR coalesce(c.unMemberUntil <= rc.date, false))
      AND NOT EXISTS { (c)-[:VOTED]->(rc) }
    RETURN c.id
  }}
} AS records
