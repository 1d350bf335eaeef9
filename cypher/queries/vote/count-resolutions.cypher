// How many resolutions there are in a list, whatever part of it is shown.
// Parameters: keys [{n, filter f}]
//   f: body, session, from, to (dates), subject (folded), contested, each null where absent, and words (folded)
// Columns: n, total
UNWIND $keys AS k
CALL (k) {
  MATCH (res:Resolution)
  WITH k.filter AS f, res
  WHERE (f.body IS NULL OR res.body = f.body)
    AND (f.session IS NULL OR res.session = f.session)
    AND (f.from IS NULL OR res.adoptedOn >= f.from)
    AND (f.to IS NULL OR res.adoptedOn <= f.to)
    AND (f.subject IS NULL OR any(s IN res.subjectKeys WHERE s CONTAINS f.subject))
    AND all(word IN f.words WHERE res.textKey CONTAINS word)
    AND (f.contested IS NULL OR EXISTS { (res)<-[:ON]-(r:RollCall) WHERE r.countedNo > 0 } = f.contested)
  RETURN count(res) AS total
}
RETURN k.n AS n, total
