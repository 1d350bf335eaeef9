// Keeps what came of a load, or that it has begun, with what it rejected.
// Parameters: properties, rejects [{place, value, code, reason, candidates (ids)}]
CREATE (load:Load)
SET load = $properties
WITH load
UNWIND range(0, size($rejects) - 1) AS n
CREATE (load)-[:REJECTED]->(r:Reject)
SET r = $rejects[n], r.load = load.id, r.n = n
