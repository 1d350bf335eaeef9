// Takes facts away that no account supports any more, or that are about to be written anew.
// Parameters: meetings, offices, kinships, statements, voteClaims (ids)
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
DETACH DELETE f
