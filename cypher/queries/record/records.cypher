// Records of roll calls: those with some ids, and all on some resolutions; each with the roll call it is of.
// Parameters: ids, symbols
// Columns: node, rollCall (id), digest (the roll call's)
CALL () {
  UNWIND $ids AS id
  MATCH (rec:RollCallRecord {id: id})
  RETURN rec
  UNION
  UNWIND $symbols AS symbol
  MATCH (rec:RollCallRecord {symbol: symbol})
  RETURN rec
}
OPTIONAL MATCH (rec)-[:OF]->(r:RollCall)
RETURN rec AS node, r.id AS rollCall, r.digest AS digest
