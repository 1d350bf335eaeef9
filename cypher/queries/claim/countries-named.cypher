// The countries that claims name in a position, in the order in which they name them.
// Parameters: ids, position
// Columns: id, nodes
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (:VoteClaim {id: id})-[named:NAMES_COUNTRY {position: $position}]->(c:Country)
  RETURN c ORDER BY named.n
} AS nodes
