// Takes roll calls out of the graph, with their records, the resolutions that they are on, and the names that nothing else
// has.
// Parameters: ids
UNWIND $ids AS id
MATCH (r:RollCall {id: id})
OPTIONAL MATCH (r)<-[:OF]-(rec:RollCallRecord)
OPTIONAL MATCH (r)-[:ON]->(on:Resolution)
OPTIONAL MATCH (on)-[:CALLED]->(name:Name) WHERE COUNT { (name)<-[:CALLED]-() } = 1
DETACH DELETE r, rec, on, name
