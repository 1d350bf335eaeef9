// The meetings, of any status, in which two people took part together: the latest ten, and how many there are.
// Parameters: keep, duplicate (ids of people)
// Columns: total, meetings [{id, title, startedOn}]
MATCH (a:Person {id: $keep})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(b:Person {id: $duplicate})
WITH DISTINCT m ORDER BY coalesce(m.day, -10000000) DESC, m.id
WITH collect(m {.id, .title, .startedOn}) AS meetings
RETURN size(meetings) AS total, meetings[..10] AS meetings
