// The roll calls on resolutions, oldest first.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:Resolution {id: id})<-[:ON]-(node:RollCall)
RETURN id, node
ORDER BY id, node.date, node.id
