// The kinships in which people stand, on either side.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:Person {id: id})-[:KIN|KIN_TO]-(k:Kinship)
MATCH (person:Person)-[:KIN]->(k)-[:KIN_TO]->(relative:Person)
RETURN DISTINCT id, k {.id, .relation, person: person, relative: relative} AS node
ORDER BY id, node.id
