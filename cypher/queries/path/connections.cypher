// The shortest chains of meetings between two people, shortest first.
// Parameters: from, to (ids of people), paths (how many at most), maxMeetings, f (what its parts name)
// Parts: meeting-filter, meeting-shown
// Columns: people (nodes, in order), meetings (one less)
MATCH (a:Person {id: $from}), (b:Person {id: $to})
MATCH path = SHORTEST 20 (a)
  (()-[:ATTENDED]->(m:Meeting WHERE true
    //+ meeting-filter
  )<-[:ATTENDED]-()){1,10} (b)
WITH path, size(m) AS length, m AS meetings,
  [step IN nodes(path) WHERE step:Person] AS people
WHERE length <= $maxMeetings
ORDER BY length, [person IN people | person.id], [meeting IN meetings | meeting.id]
LIMIT $paths
RETURN people, [m IN meetings | m {.*
  //+ meeting-shown
}] AS meetings
