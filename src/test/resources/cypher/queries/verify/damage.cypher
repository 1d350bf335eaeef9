// Damages facts in every way that a verification is to find.
// Parameters: meeting, office, person, stray (ids)
MATCH (m:Meeting {id: $meeting})
SET m.status = 'CANCELLED'
WITH m
MATCH (:Person {id: $person})-[attended:ATTENDED]->(m)
DELETE attended
WITH m
MATCH (o:Office {id: $office})
DETACH DELETE o
CREATE (:Meeting:Fact {id: $stray}), (:Person {id: $stray, name: 'Stray'}), (:Name {key: $stray}), (:Passage)
WITH m
MATCH (m)<-[:ON]-(a:Account)
CREATE (:Meeting:Fact {id: $stray + '.linked'})<-[:ON]-(a)
