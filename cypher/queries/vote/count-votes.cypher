// How many votes there are in a list, whatever part of it is shown.
// Parameters: keys [{n, id (of the roll call or country)}], f and what its parts name
// Parts: votes-of (one of them), vote-filter, roll-call-filter
// Columns: n, total
UNWIND $keys AS k
CALL (k) {
  CALL (k) {
    //+ votes-of
  }
  WITH r, position
  WHERE true
    //+ vote-filter
    //+ roll-call-filter
  RETURN count(r) AS total
}
RETURN k.n AS n, total
