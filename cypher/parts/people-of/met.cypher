MATCH (met:Person {id: $met})-[:ATTENDED]->(:Meeting {status: 'HELD'})<-[:ATTENDED]-(p:Person)
WHERE p <> met
WITH DISTINCT p
