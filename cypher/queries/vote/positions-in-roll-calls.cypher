// Who voted yes and no and who abstained in those of some roll calls that were recorded. Only countries vote, so their
// label is not looked at: this is asked of every vote there is.
// Parameters: ids
// Columns: id, body, session, date, contested, votes [{position, countries (ids)}]
UNWIND $ids AS id
MATCH (r:RollCall {id: id})
WHERE r.recorded
RETURN id, r.body AS body, r.session AS session, r.date AS date, r.countedNo > 0 AS contested, COLLECT {
  MATCH (r)<-[v:VOTED]-(c)
  WHERE v.position IN ['YES', 'NO', 'ABSTAIN']
  WITH v.position AS position, collect(c.id) AS countries
  RETURN {position: position, countries: countries}
} AS votes
