// 8,000 people, each with an office and a name of their own; five share each surname.
UNWIND range(0, 7999) AS i
CALL (i) {
  MATCH (c:Country {id: 'C' + i % 200})
  MATCH (o:Organization {id: 'organization-' + i % 600})
  CREATE (p:Person {id: 'person-' + i, name: 'Person ' + i, aliases: []})-[:CALLED {as: 'name'}]->(:Name {key: 'person ' + i}),
    (p)-[:HOLDS]->(office:Office:Fact {id: 'office-' + i, title: 'Office ' + i % 300, titleKey: 'office ' + i % 300,
      sinceFrom: date('2000-01-01') + duration({days: i % 9000}), digest: 'd' + i})
  MERGE (surname:Name {key: 'surname ' + i % 1600})
  CREATE (p)-[:CALLED {as: 'surname'}]->(surname),
    (:Registered {key: 'article-' + i % 1500 + ' ref-' + i, person: p.id})
  WITH office, CASE WHEN i % 3 = 0 THEN o ELSE c END AS of
  CREATE (office)-[:OF]->(of)
} IN TRANSACTIONS OF 1000 ROWS
