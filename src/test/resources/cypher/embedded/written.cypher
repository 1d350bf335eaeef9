// What the fault tests find again.
// Columns: n, the number of each write.
MATCH (w:Written) RETURN w.n AS n
