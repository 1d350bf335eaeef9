// 500 kinships.
UNWIND range(0, 499) AS i
MATCH (p:Person {id: 'person-' + i})
MATCH (relative:Person {id: 'person-' + (i + 5000)})
CREATE (p)-[:KIN]->(:Kinship:Fact {id: 'kinship-' + i, relation: 'SIBLING', digest: 'd' + i})-[:KIN_TO]->(relative)
