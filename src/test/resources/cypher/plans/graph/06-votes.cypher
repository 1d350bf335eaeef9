// 2,500 resolutions, each with a roll call of twenty votes.
UNWIND range(0, 2499) AS i
CALL (i) {
  WITH i, date('1995-01-01') + duration({days: 3 * i}) AS day
  CREATE (r:Resolution {id: 'R/' + i, symbol: 'R/' + i, title: 'Resolution ' + i, body: 'GENERAL_ASSEMBLY',
    session: toString(i / 100), adoptedOn: day,
    adoptedIn: toString(day.year), subjectKeys: ['subject ' + i % 50], textKey: 'resolution ' + i})
    -[:CALLED {as: 'name'}]->(:Name {key: 'r/' + i})
  CREATE (rc:RollCall {id: 'roll-call-' + i, body: 'GENERAL_ASSEMBLY', session: toString(i / 100), date: day, day: 3 * i,
    kind: 'WHOLE', recorded: true, countedYes: 8, countedNo: i % 5, subjectKeys: ['subject ' + i % 50],
    textKey: 'resolution ' + i, digest: 'd' + i})-[:ON]->(r)
  CREATE (:RollCallRecord {id: 'record-' + i, symbol: 'R/' + i, digest: 'd' + i})-[:OF]->(rc)
  WITH i, rc
  UNWIND range(0, 19) AS n
  MATCH (c:Country {id: 'C' + (i + 10 * n) % 200})
  CREATE (c)-[:VOTED {position: ['YES', 'YES', 'NO', 'ABSTAIN', 'NON_VOTING'][n % 5]}]->(rc)
} IN TRANSACTIONS OF 500 ROWS
