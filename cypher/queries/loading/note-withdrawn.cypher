// Notes, for those who follow the news, which facts are about to be taken away, and whom and which countries they concern.
// Parameters: ids
MATCH (s:Sequence {name: 'changes'})
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Meeting {id: id}) RETURN f
  UNION ALL
  MATCH (f:Office {id: id}) RETURN f
  UNION ALL
  MATCH (f:Kinship {id: id}) RETURN f
  UNION ALL
  MATCH (f:Statement {id: id}) RETURN f
  UNION ALL
  MATCH (f:VoteClaim {id: id}) RETURN f
}
WITH s, f, COLLECT {
    MATCH (f)-[:ATTENDED|REPRESENTED_AT|HOLDS|OF|KIN|KIN_TO|MADE|ABOUT|NAMES_COUNTRY]-(one)
    WHERE one:Person OR one:Country
    MATCH (one)<-[:MERGED_INTO*0..20]-(named)
    RETURN named.id AS who
    UNION
    MATCH (f)-[:HELD_AT]->(:Place)-[:IN]->(c:Country)
    RETURN c.id AS who
  } AS concerned
CREATE (:WithdrawnFact {seq: s.seq + 1, id: f.id, concerned: concerned})
