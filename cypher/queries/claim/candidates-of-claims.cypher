// The resolutions that claims may speak of, best first.
// Parameters: ids
// Columns: id, node {resolution, score}
UNWIND $ids AS id
MATCH (:VoteClaim {id: id})-[candidate:CANDIDATE]->(r:Resolution)
WITH id, candidate, r ORDER BY id, candidate.n
RETURN id, {resolution: r, score: candidate.score} AS node
