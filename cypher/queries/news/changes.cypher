// The changes after one, in their order: what each touched, and which facts it took away. Of the voting record nothing is
// told here.
// Parameters: seq, limit
// Columns: seq, ids (of what is touched), withdrawn [{id, concerned (ids of people and countries)}]
MATCH (c:Change)
WHERE c.seq > $seq
WITH c ORDER BY c.seq LIMIT $limit
RETURN c.seq AS seq,
  CASE WHEN c.what STARTS WITH 'roll calls ' OR c.what STARTS WITH 'countries ' THEN [] ELSE c.ids END AS ids,
  COLLECT {
    MATCH (w:WithdrawnFact {seq: c.seq})
    RETURN w {.id, .concerned} ORDER BY w.id
  } AS withdrawn
ORDER BY seq
