// How many people somebody met, whatever part of the list is shown.
// Parameters: keys [{n, id (of a person)}], f (what its parts name)
// Parts: meeting-filter, counterpart
// Columns: n, total
UNWIND $keys AS k
CALL (k) {
  MATCH (self:Person {id: k.id})-[own:ATTENDED]->(m:Meeting)<-[theirs:ATTENDED]-(other:Person)
  WHERE other <> self
    //+ meeting-filter
    //+ counterpart
  RETURN count(DISTINCT other) AS total
}
RETURN k.n AS n, total
