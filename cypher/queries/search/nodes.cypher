// The things of any kind that have these ids; by the id of a person who was merged, the other one. An article's text is left out: it is long, and has a statement of its own.
// Parameters: ids
// Columns: id, label, node (its properties)
UNWIND $ids AS id
CALL (id) {
  MATCH (named:Person {id: id})
  MATCH (n:Person {id: coalesce(named.root, named.id)})
  WHERE NOT n:Unlisted
  RETURN 'Person' AS label, n {.*} AS node
  UNION ALL
  MATCH (n:Country {id: id}) RETURN 'Country' AS label, n {.*} AS node
  UNION ALL
  MATCH (n:Organization {id: id}) RETURN 'Organization' AS label, n {.*} AS node
  UNION ALL
  MATCH (n:Place {id: id}) RETURN 'Place' AS label, n {.*} AS node
  UNION ALL
  MATCH (n:Meeting {id: id}) RETURN 'Meeting' AS label, n {.*} AS node
  UNION ALL
  MATCH (n:Article {id: id}) RETURN 'Article' AS label, n {.id, .url, .title, .publisher, .publishedOn, .loadedAt} AS node
  UNION ALL
  MATCH (n:Resolution {id: id}) RETURN 'Resolution' AS label, n {.*} AS node
  UNION ALL
  MATCH (n:RollCall {id: id}) RETURN 'RollCall' AS label, n {.*} AS node
  UNION ALL
  MATCH (n:Statement {id: id}) RETURN 'Statement' AS label, n {.*} AS node
  UNION ALL
  MATCH (n:VoteClaim {id: id}) RETURN 'VoteClaim' AS label, n {.*} AS node
}
RETURN id, label, node
