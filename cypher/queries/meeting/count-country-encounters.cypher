// How many countries a country met, whatever part of the list is shown.
// Parameters: keys [{n, id (of a country)}], f (what its parts name)
// Parts: meeting-filter, country-counterpart
// Columns: n, total
UNWIND $keys AS k
CALL (k) {
  MATCH (self:Country {id: k.id})-[:REPRESENTED_AT]->(m:Meeting)<-[:REPRESENTED_AT]-(other:Country)
  WHERE other <> self
    //+ meeting-filter
    //+ country-counterpart
  RETURN count(DISTINCT other) AS total
}
RETURN k.n AS n, total
