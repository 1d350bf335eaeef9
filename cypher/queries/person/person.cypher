// One person.
// Parameters: id
// Columns: node
MATCH (p:Person {id: $id})
RETURN p {.id, .name, .aliases, .description} AS node
