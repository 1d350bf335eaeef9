// All accounts that name some people by their own ids, whomever these were merged into.
// Parameters: people (ids)
// Columns: account {properties, names}
UNWIND $people AS id
MATCH (:Person {id: id})<-[:NAMES]-(a:Account)
WITH DISTINCT a
RETURN {
  properties: properties(a),
  names: COLLECT {
    MATCH (a)-[n:NAMES]->(t)
    RETURN n {.role, .n, .country, .organization, .capacity, meant: t.id, id: coalesce(t.root, t.id),
      label: [l IN labels(t) WHERE l <> 'Unlisted'][0]}
    ORDER BY n.n
  }
} AS account
