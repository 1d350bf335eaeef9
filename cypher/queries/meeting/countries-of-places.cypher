// The countries that places are in.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:Place {id: id})-[:IN]->(node:Country)
RETURN id, node
