// How many claims about votes there are in a list, whatever part of it is shown.
// Parameters: keys [{n, verdict (null: any)}]
// Columns: n, total
UNWIND $keys AS k
CALL (k) {
  CALL (k) {
    WITH k WHERE k.verdict IS NULL MATCH (v:VoteClaim) RETURN v
    UNION ALL
    WITH k WHERE k.verdict IS NOT NULL MATCH (v:VoteClaim {verdict: k.verdict}) RETURN v
  }
  RETURN count(v) AS total
}
RETURN k.n AS n, total
