// How many people and ties a network has before it is cut.
// Parameters: f (what its parts name), ids (of people) and countries (codes) where the parts want them
// Parts: people-of (one of them), network-filter, meeting-filter
// Columns: people, ties
//+ people-of
WHERE true
  //+ network-filter
MATCH (p)-[:ATTENDED]->(m:Meeting)
WHERE true
  //+ meeting-filter
WITH m, p ORDER BY p.id
WITH m, collect(p.id) AS ids
CALL (ids) {
  UNWIND range(0, size(ids) - 1) AS i
  WITH i, ids UNWIND [null] + range(i + 1, size(ids) - 1) AS j
  RETURN ids[i] AS a, CASE WHEN j IS NULL THEN NULL ELSE ids[i] + ' ' + ids[j] END AS tie
}
RETURN count(DISTINCT a) AS people, count(DISTINCT tie) AS ties
