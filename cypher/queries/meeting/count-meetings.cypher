// How many meetings there are in a list, whatever part of it is shown.
// Parameters: keys [{n, id (of whose they are)}], f (what its parts name)
// Parts: meetings-of (one of them), meeting-filter
// Columns: n, total
UNWIND $keys AS k
CALL (k) {
  //+ meetings-of
  WHERE true
    //+ meeting-filter
  RETURN count(m) AS total
}
RETURN k.n AS n, total
