// The ids like a proposed one, itself or with a number behind it, that are or once were somebody's.
// Parameters: proposed (ids)
// Columns: id
UNWIND $proposed AS proposed
UNWIND [proposed] + [n IN range(2, 50) | proposed + '-' + n] AS id
CALL (id) {
  MATCH (p:Person {id: id}) RETURN 1 AS taken
  UNION
  MATCH (r:Registered {person: id}) RETURN 1 AS taken
}
RETURN DISTINCT id
