// Takes roll calls away that are a part of others now, and resolutions that no record is on any more.
// Parameters: rollCalls (ids), resolutions (ids)
CALL () {
  UNWIND $rollCalls AS id
  MATCH (r:RollCall {id: id})
  DETACH DELETE r
}
CALL () {
  UNWIND $resolutions AS id
  MATCH (res:Resolution {id: id})
  DETACH DELETE res
}
