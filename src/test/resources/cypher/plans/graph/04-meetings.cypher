// 8,000 meetings over some twenty years, each of three people and two countries, in one place.
UNWIND range(0, 7999) AS i
CALL (i) {
  WITH i, date('2000-01-01') + duration({days: i}) AS day
  MATCH (place:Place {id: 'place-' + i % 1000})
  CREATE (m:Meeting:Fact {id: 'meeting-' + i, status: ['HELD', 'HELD', 'HELD', 'PLANNED', 'CANCELLED'][i % 5],
    kind: ['MEETING', 'CALL', 'VISIT'][i % 3], title: 'Talks ' + i, topic: 'Topic ' + i % 500,
    textKey: 'talks topic ' + i % 500, startedOn: toString(day), startedFrom: day, startedTo: day, day: i,
    digest: 'd' + i})-[:HELD_AT]->(place)
  WITH i, m
  CALL (i, m) {
    UNWIND range(0, 2) AS n
    MATCH (p:Person {id: 'person-' + (i * 7 + n * 1013) % 8000})
    CREATE (p)-[:ATTENDED {n: n, country: CASE WHEN n > 1 THEN 'C' + (i + n) % 200 END}]->(m)
  }
  CALL (i, m) {
    UNWIND range(0, 1) AS n
    MATCH (c:Country {id: 'C' + (i + n * 67) % 200})
    CREATE (c)-[:REPRESENTED_AT {n: 3 + n, unnamed: n = 1}]->(m)
  }
  WITH i, m WHERE i % 10 = 0
  MATCH (o:Organization {id: 'organization-' + i % 600})
  CREATE (o)-[:REPRESENTED_AT {n: 5, unnamed: true}]->(m)
} IN TRANSACTIONS OF 1000 ROWS
