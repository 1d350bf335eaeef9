// The claims to be judged anew: some by id, and those that resolutions which have changed may concern. These are the claims
// that name them, those that were matched to them or may have been, and those that name no symbol and whose resolution is
// to be sought in a year in which one of them was adopted, or in any.
// Parameters: ids (of claims), symbols (of resolutions)
// Columns: id, symbol, described, year, yes, no, abstain, onlyNamed, wording, named [{position, country, name}],
//   certain (false where the claim is here for the year alone)
CALL () {
  UNWIND $ids AS id
  MATCH (v:VoteClaim {id: id})
  RETURN v, true AS certain
  UNION ALL
  UNWIND $symbols AS symbol
  MATCH (v:VoteClaim {symbol: symbol})
  RETURN v, true AS certain
  UNION ALL
  UNWIND $symbols AS symbol
  MATCH (:Resolution {id: symbol})<-[:CLAIMS_ON|CANDIDATE]-(v:VoteClaim)
  RETURN v, true AS certain
  UNION ALL
  UNWIND $symbols AS symbol
  MATCH (r:Resolution {id: symbol})
  UNWIND ['any', r.adoptedIn] AS year
  WITH DISTINCT year
  MATCH (v:VoteClaim {soughtIn: year})
  RETURN v, false AS certain
}
WITH v, max(certain) AS certain
RETURN v.id AS id, v.symbol AS symbol, v.described AS described, v.year AS year, v.yes AS yes, v.no AS no,
  v.abstain AS abstain, v.onlyNamed AS onlyNamed, v.wording AS wording, COLLECT {
    MATCH (v)-[n:NAMES_COUNTRY]->(c:Country)
    RETURN {position: n.position, country: c.id, name: c.name} ORDER BY n.n
  } AS named, certain
ORDER BY id
