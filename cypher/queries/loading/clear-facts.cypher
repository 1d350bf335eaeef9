// Takes facts away that no account supports any more; or parts facts that are about to be written anew from all but the
// accounts that tell of them.
// Parameters: meetings, offices, kinships, statements, voteClaims (ids)
// Parts: clearing (one of them)
// Columns: id (of the places where the meetings were held, and of those around them)
CALL () {
  UNWIND $meetings AS id
  MATCH (:Meeting {id: id})-[:HELD_AT]->(:Place)-[:WITHIN*0..4]->(p:Place)
  RETURN collect(DISTINCT p.id) AS places
}
CALL () {
  CALL () {
    UNWIND $meetings AS id MATCH (f:Meeting {id: id}) RETURN f
    UNION ALL
    UNWIND $offices AS id MATCH (f:Office {id: id}) RETURN f
    UNION ALL
    UNWIND $kinships AS id MATCH (f:Kinship {id: id}) RETURN f
    UNION ALL
    UNWIND $statements AS id MATCH (f:Statement {id: id}) RETURN f
    UNION ALL
    UNWIND $voteClaims AS id MATCH (f:VoteClaim {id: id}) RETURN f
  }
  //+ clearing
}
UNWIND places AS id
RETURN id
