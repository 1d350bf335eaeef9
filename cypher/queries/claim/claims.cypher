// Claims about votes, by id.
// Parameters: limit, keys [{n, verdict (null: any), afterKey, afterId}]
// Columns: n, node, key, id
UNWIND $keys AS k
CALL (k) {
  CALL (k) {
    WITH k WHERE k.verdict IS NULL MATCH (v:VoteClaim) RETURN v
    UNION ALL
    WITH k WHERE k.verdict IS NOT NULL MATCH (v:VoteClaim {verdict: k.verdict}) RETURN v
  }
  WITH k, v
  WHERE k.afterId IS NULL OR v.id > k.afterId
  RETURN v AS node ORDER BY v.id LIMIT $limit
}
RETURN k.n AS n, node, node.id AS key, node.id AS id
ORDER BY n, id
