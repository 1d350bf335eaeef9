// Takes roll calls out of the graph, with the resolutions that they are on.
// Parameters: ids
UNWIND $ids AS id
MATCH (r:RollCall {id: id})
OPTIONAL MATCH (r)-[:ON]->(on:Resolution)
OPTIONAL MATCH (on)-[:CALLED]->(name:Name)
DETACH DELETE r, on, name
