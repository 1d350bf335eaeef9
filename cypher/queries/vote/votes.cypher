// Votes: those in a roll call, by country, or those of a country, newest first.
// Parameters: limit, keys [{n, id (of the roll call or country), afterKey, afterId}], f and what its parts name
// Parts: votes-of (one of them), vote-filter, roll-call-filter
// Columns: n, node {country, rollCall, position, namedAs, source, counts}, key, id
UNWIND $keys AS k
CALL (k) {
  CALL (k) {
    //+ votes-of
  }
  WITH k, r, c, position, namedAs, source, counts, key, id
  WHERE (k.afterKey IS NULL OR key > k.afterKey OR key = k.afterKey AND id > k.afterId)
    //+ vote-filter
    //+ roll-call-filter
  RETURN {country: c, rollCall: r, position: position, namedAs: namedAs, source: source, counts: counts} AS node, key, id
  ORDER BY key, id LIMIT $limit
}
RETURN k.n AS n, node, key, id
ORDER BY n, key, id
