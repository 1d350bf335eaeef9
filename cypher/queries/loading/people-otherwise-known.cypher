// Who of some people holds an office of one of these titles, or is of one of these countries: holds an office of it or of an
// organization of it, or took part in a meeting for it.
// Parameters: wanted [{ref, id, titles (folded), countries (codes)}]
// Columns: ref
UNWIND $wanted AS wanted
MATCH (p:Person {id: wanted.id})
WHERE EXISTS { MATCH (p)-[:HOLDS]->(o:Office) WHERE o.titleKey IN wanted.titles }
  OR EXISTS { MATCH (p)-[:HOLDS]->(:Office)-[:OF]->(of) WHERE of.id IN wanted.countries OR of.country IN wanted.countries }
  OR EXISTS { MATCH (p)-[attended:ATTENDED]->(:Meeting) WHERE attended.country IN wanted.countries }
RETURN wanted.ref AS ref
