// Resolutions, newest first and undated last.
// Parameters: limit, keys [{n, afterKey, afterId, filter f}]
//   f: body, session, from, to (dates), subject (folded), contested, each null where absent, and words (folded)
// Columns: n, node, key (days), id
UNWIND $keys AS k
CALL (k) {
  MATCH (res:Resolution)
  WITH k, k.filter AS f, res,
       coalesce(-duration.inDays(date('1970-01-01'), res.adoptedOn).days, 10000000) AS key
  WHERE (f.body IS NULL OR res.body = f.body)
    AND (f.session IS NULL OR res.session = f.session)
    AND (f.from IS NULL OR res.adoptedOn >= f.from)
    AND (f.to IS NULL OR res.adoptedOn <= f.to)
    AND (f.subject IS NULL OR any(s IN res.subjectKeys WHERE s CONTAINS f.subject))
    AND all(word IN f.words WHERE res.textKey CONTAINS word)
    AND (f.contested IS NULL OR EXISTS { (res)<-[:ON]-(r:RollCall) WHERE r.countedNo > 0 } = f.contested)
    AND (k.afterKey IS NULL OR key > k.afterKey OR key = k.afterKey AND res.id > k.afterId)
  RETURN res AS node, key, res.id AS id
  ORDER BY key, id LIMIT $limit
}
RETURN k.n AS n, node, key, id
ORDER BY n, key, id
