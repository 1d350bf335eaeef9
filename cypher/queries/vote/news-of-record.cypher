// What became of the voting record since a change. Writers of roll calls and of countries begin what they did with these
// words.
// Parameters: known (the number of that change; null where none is known), most (how many roll calls are told at most)
// Columns: seq, at (of the newest change), knownAt (when the known change was made; null where it is not there),
//   countries (whether some changed), rollCalls (ids of those that did)
CALL () {
  MATCH (newest:Change) WHERE newest.seq > 0
  RETURN newest.seq AS seq, toString(newest.at) AS at
  ORDER BY seq DESC LIMIT 1
}
RETURN seq, at,
  head(COLLECT { MATCH (c:Change {seq: $known}) RETURN toString(c.at) }) AS knownAt,
  EXISTS { MATCH (c:Change) WHERE c.seq > $known AND c.what STARTS WITH 'countries ' } AS countries,
  COLLECT {
    MATCH (c:Change) WHERE c.seq > $known AND c.what STARTS WITH 'roll calls '
    UNWIND c.ids AS id
    RETURN DISTINCT id LIMIT $most
  } AS rollCalls
