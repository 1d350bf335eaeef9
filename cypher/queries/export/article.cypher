// An article with all that it says: whom it named as it meant them, whoever these are merged with.
// Parameters: article
// Columns: article (its properties), accounts [{properties, names [{role, n, label, id, name, country, organization, capacity}],
//   passages [properties]}]
MATCH (article:Article {id: $article})
RETURN properties(article) AS article, COLLECT {
  MATCH (article)-[:GIVES]->(a:Account)
  RETURN {
    properties: properties(a),
    names: COLLECT {
      MATCH (a)-[n:NAMES]->(t)
      RETURN n {.role, .n, .country, .organization, .capacity, id: t.id, name: coalesce(t.name, t.ownName),
        label: [l IN labels(t) WHERE l IN ['Person', 'Country', 'Organization', 'Resolution']][0]}
      ORDER BY n.n
    },
    passages: COLLECT {
      MATCH (a)-[:CITES]->(p:Passage)
      RETURN properties(p) ORDER BY p.start, p.paragraph, p.quote
    }
  } ORDER BY a.id
} AS accounts
