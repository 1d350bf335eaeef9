// The resolutions that claims speak of.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:VoteClaim {id: id})-[:CLAIMS_ON]->(node:Resolution)
RETURN id, node
