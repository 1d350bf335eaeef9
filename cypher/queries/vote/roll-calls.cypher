// Roll calls: all of them, or those in which two countries took different positions.
// Parameters: limit, keys [{n, a and b (countries, where the part wants them), afterKey, afterId}], f (what its parts name)
// Parts: roll-calls-of (one of them), roll-call-key (one of them), roll-call-filter
// Columns: n, node, key (days, or votes between yes and no), id
UNWIND $keys AS k
CALL (k) {
  //+ roll-calls-of
  WHERE true
    //+ roll-call-filter
  WITH k, r,
    //+ roll-call-key
    AS key
  WHERE k.afterKey IS NULL OR key > k.afterKey OR key = k.afterKey AND r.id > k.afterId
  RETURN r AS node, key, r.id AS id
  ORDER BY key, id LIMIT $limit
}
RETURN k.n AS n, node, key, id
ORDER BY n, key, id
