// How much loads noted of some kinds.
// Parameters: keys [{n, id (of a load), kinds}]
// Columns: n, total
UNWIND $keys AS k
CALL (k) {
  UNWIND k.kinds AS kind
  MATCH (note:LoadNote {load: k.id, kind: kind})
  WHERE note.n >= 0
  RETURN count(note) AS total
}
RETURN k.n AS n, total
