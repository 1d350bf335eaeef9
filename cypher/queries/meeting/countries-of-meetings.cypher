// The countries that took part in meetings, by their people or as unnamed groups.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[:REPRESENTED_AT]-(node:Country)
RETURN id, node
ORDER BY id, node.name
