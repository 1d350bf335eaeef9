// The offices of organizations.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:Organization {id: id})<-[:OF]-(o:Office)<-[:HOLDS]-(p:Person)
RETURN id, o {.id, .title, .since, .until, holder: p,
  country: COLLECT { MATCH (o)-[:OF]->(c:Country) RETURN c }[0],
  organization: COLLECT { MATCH (o)-[:OF]->(g:Organization) RETURN g }[0]} AS node
ORDER BY id, p.name, o.since, o.title, o.id
