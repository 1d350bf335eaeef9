// How many roll calls there are in a list, whatever part of it is shown.
// Parameters: keys [{n, a and b (countries, where the part wants them)}], f (what its parts name)
// Parts: roll-calls-of (one of them), roll-call-filter
// Columns: n, total
UNWIND $keys AS k
CALL (k) {
  //+ roll-calls-of
  WHERE true
    //+ roll-call-filter
  RETURN count(r) AS total
}
RETURN k.n AS n, total
