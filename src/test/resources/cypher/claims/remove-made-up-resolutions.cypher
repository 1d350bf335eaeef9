// Takes resolutions and their roll calls away whose symbols begin so, and the names that nothing else has.
// Parameters: symbols (beginnings)
UNWIND $symbols AS symbol
MATCH (r:Resolution) WHERE r.id STARTS WITH symbol
OPTIONAL MATCH (r)<-[:ON]-(rc:RollCall)
OPTIONAL MATCH (r)-[:CALLED]->(n:Name) WHERE COUNT { (n)<-[:CALLED]-() } = 1
DETACH DELETE rc, n, r
