// Keeps what came of a load, with what it rejected.
// Parameters: properties, rejects [{place, value, code, reason, candidates (ids)}]
CREATE (load:Load)
SET load = $properties
WITH load
UNWIND range(0, size($rejects) - 1) AS n
CREATE (load)-[:REJECTED {n: n}]->(r:Reject)
SET r = $rejects[n]
