// How one country voted in roll calls, in each where it did, by the source that counts.
// Parameters: ids (of roll calls), country (its id)
// Columns: id, position
MATCH (c:Country {id: $country})
UNWIND $ids AS id
MATCH (:RollCall {id: id})<-[v:VOTED]-(c)
RETURN id, v.position AS position
