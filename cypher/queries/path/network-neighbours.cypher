// Who met any of these people, in meetings that fit.
// Parameters: ids (of people), f (what its parts name)
// Parts: meeting-filter
// Columns: id
UNWIND $ids AS id
MATCH (:Person {id: id})-[:ATTENDED]->(m:Meeting)
WHERE true
  //+ meeting-filter
MATCH (m)<-[:ATTENDED]-(other:Person)
RETURN DISTINCT other.id AS id
