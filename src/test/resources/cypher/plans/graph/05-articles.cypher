// 1,600 articles, each with five accounts of meetings, each account with a passage, two people named and a variant.
UNWIND range(0, 1599) AS i
CALL (i) {
  CREATE (article:Article {id: 'article-' + i, url: 'https://example.org/' + i, urlKey: 'example.org/' + i, fingerprint: 'f' + i, digest: 'd' + i,
    title: 'Report ' + i, text: 'Text ' + i,
    publishedOn: CASE WHEN i % 50 > 0 THEN date('2000-01-01') + duration({days: 5 * i}) END})
  WITH article, i
  UNWIND range(5 * i, 5 * i + 4) AS j
  MATCH (m:Meeting {id: 'meeting-' + j})
  CREATE (article)-[:GIVES]->(a:Account {id: 'account-' + j, what: 'MEETING', block: 'block-' + j, proposed: 'proposed-' + j,
    status: m.status, kind: 'MEETING', startedOn: m.startedOn, known: m.startedFrom, published: m.startedOn, curated: false,
    variant: 'variant-' + j, rank: '1 ' + m.startedOn + ' account-' + j})-[:ON]->(m), (:Variant {id: 'variant-' + j, block: 'block-' + j}),
    (a)-[:CITES]->(:Passage {quote: 'Quote ' + j, start: j, origin: 'TEXT'})
  WITH a, j
  UNWIND range(0, 1) AS n
  MATCH (p:Person {id: 'person-' + (j * 7 + n * 1013) % 8000})
  CREATE (a)-[:NAMES {role: 'participant', n: n}]->(p)
} IN TRANSACTIONS OF 500 ROWS
