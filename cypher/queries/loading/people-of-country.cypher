// The people who have one of these names or aliases, not as a surname alone, and are of a country: they hold an office of
// it or of an organization of it, or took part in a meeting for it.
// Parameters: wanted [{ref, keys (folded names), country (code)}]
// Columns: ref, id
UNWIND $wanted AS wanted
UNWIND wanted.keys AS key
MATCH (:Name {key: key})<-[called:CALLED]-(p:Person)
WHERE called.as <> 'surname'
  AND (EXISTS { MATCH (p)-[:HOLDS]->(:Office)-[:OF]->(of) WHERE of.id = wanted.country OR of.country = wanted.country }
    OR EXISTS { MATCH (p)-[attended:ATTENDED]->(:Meeting) WHERE attended.country = wanted.country })
RETURN DISTINCT wanted.ref AS ref, p.id AS id
