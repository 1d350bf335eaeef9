// Accounts, whichever article gives them, and whom they name: whom they meant, and who that is now.
// Parts: accounts-of (one of them)
// Columns: account {properties, names}, on (id of the fact that it tells of so far, or null)
//+ accounts-of
RETURN {
  properties: properties(a),
  names: COLLECT {
    MATCH (a)-[n:NAMES]->(t)
    RETURN n {.role, .n, .country, .organization, .capacity, meant: t.id, id: coalesce(t.root, t.id),
      label: [l IN labels(t) WHERE l <> 'Unlisted'][0]}
    ORDER BY n.n
  }
} AS account,
  head(COLLECT { MATCH (a)-[:ON]->(f) RETURN f.id }) AS on
