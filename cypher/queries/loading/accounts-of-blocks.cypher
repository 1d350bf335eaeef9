// All accounts of some blocks, whichever article gives them.
// Parameters: blocks
// Columns: account {properties, names}
UNWIND $blocks AS block
MATCH (a:Account {block: block})
RETURN {
  properties: properties(a),
  names: COLLECT {
    MATCH (a)-[n:NAMES]->(t)
    RETURN n {.role, .n, .country, .organization, .capacity, id: t.id, label: labels(t)[0]} ORDER BY n.n
  }
} AS account
