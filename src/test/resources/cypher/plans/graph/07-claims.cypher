// 1,000 statements, and 1,000 claims about votes, of which every tenth names no symbol.
UNWIND range(0, 999) AS i
MATCH (p:Person {id: 'person-' + i})
MATCH (c:Country {id: 'C' + i % 200})
MATCH (r:Resolution {id: 'R/' + i})
CREATE (p)-[:MADE]->(:Statement:Fact {id: 'statement-' + i, madeOn: '2020-01-01', digest: 'd' + i})-[:ABOUT {n: 0}]->(c)
CREATE (v:VoteClaim:Fact {id: 'claim-' + i, symbol: CASE WHEN i % 10 > 0 THEN r.id END,
  soughtIn: CASE WHEN i % 10 = 0 THEN r.adoptedIn END, verdict: ['AGREES', 'DIFFERS', 'UNVERIFIABLE'][i % 3],
  digest: 'd' + i})-[:CLAIMS_ON]->(r), (v)-[:CANDIDATE {n: 0, score: 0.5}]->(r), (v)-[:NAMES_COUNTRY {position: 'NO', n: 0}]->(c)
