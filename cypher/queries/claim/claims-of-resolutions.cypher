// The claims about votes on resolutions.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:Resolution {id: id})<-[:CLAIMS_ON]-(node:VoteClaim)
RETURN id, node
ORDER BY id, node.id
