// 200 countries, each with three organizations and five places, all of them with a name.
UNWIND range(0, 199) AS i
CREATE (c:Country {id: 'C' + i, code: 'C' + i, name: 'Country ' + i, region: 'Region ' + i % 5,
  unMemberSince: date('1950-01-01'), digest: 'd' + i})-[:CALLED {as: 'name'}]->(:Name {key: 'country ' + i})
WITH c, i
CALL (c, i) {
  UNWIND range(3 * i, 3 * i + 2) AS j
  CREATE (o:Organization {id: 'organization-' + j, name: 'Organization ' + j, aliases: []})-[:BELONGS_TO]->(c),
    (o)-[:CALLED {as: 'name'}]->(:Name {key: 'organization ' + j})
}
CALL (c, i) {
  CREATE (around:Place {id: 'place-' + 5 * i, name: 'Place ' + 5 * i})-[:IN]->(c),
    (around)-[:CALLED {as: 'name'}]->(:Name {key: 'place ' + 5 * i})
  WITH c, i, around
  UNWIND range(5 * i + 1, 5 * i + 4) AS j
  CREATE (place:Place {id: 'place-' + j, name: 'Place ' + j})-[:IN]->(c), (place)-[:WITHIN]->(around),
    (place)-[:CALLED {as: 'name'}]->(:Name {key: 'place ' + j})
}
