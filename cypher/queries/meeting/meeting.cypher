// One meeting, by its id or by one that an account of it proposed.
// Parameters: id
// Columns: node
CALL () {
  MATCH (m:Meeting {id: $id}) RETURN m, 0 AS rank
  UNION ALL
  MATCH (:Account {proposed: $id})-[:ON]->(m:Meeting) RETURN m, 1 AS rank
}
RETURN m AS node
ORDER BY rank, m.id
LIMIT 1
