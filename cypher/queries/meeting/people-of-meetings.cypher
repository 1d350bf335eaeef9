// The people who took part in meetings.
// Parameters: ids
// Columns: id, node
UNWIND $ids AS id
MATCH (:Meeting {id: id})<-[at:ATTENDED]-(node:Person)
RETURN id, node
ORDER BY id, at.n
