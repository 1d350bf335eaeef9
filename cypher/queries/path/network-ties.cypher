// The ties between the people shown: how often two of them met, or are to meet.
// Parameters: ids (of people), limit, f (what its parts name)
// Parts: meeting-filter, meeting-status (one of them)
// Columns: a, b, held, planned, first, last
UNWIND $ids AS id
MATCH (p:Person {id: id})-[:ATTENDED]->(m:Meeting)
WHERE true
  //+ meeting-filter
WITH m, p ORDER BY p.id
WITH m, collect(p.id) AS ids
WITH m, ids,
  //+ meeting-status
  AS status
UNWIND range(0, size(ids) - 2) AS i
UNWIND range(i + 1, size(ids) - 1) AS j
WITH ids[i] AS a, ids[j] AS b, m, status
RETURN a, b,
  sum(CASE WHEN status = 'HELD' THEN 1 ELSE 0 END) AS held,
  sum(CASE WHEN status = 'PLANNED' THEN 1 ELSE 0 END) AS planned,
  min(m.startedOn) AS first, max(m.startedOn) AS last
ORDER BY held + planned DESC, a, b
LIMIT $limit
