// Facts of any kind by their ids, and whom and which countries they concern: who and which takes part, holds, says, is
// spoken of, is named, or is where it was held.
// Parameters: ids
// Columns: id, label, node, concerned (ids of people, also those merged into them, and of
// countries)
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Meeting {id: id}) RETURN f, 'Meeting' AS label
  UNION ALL
  MATCH (f:Office {id: id}) RETURN f, 'Office' AS label
  UNION ALL
  MATCH (f:Kinship {id: id}) RETURN f, 'Kinship' AS label
  UNION ALL
  MATCH (f:Statement {id: id}) RETURN f, 'Statement' AS label
  UNION ALL
  MATCH (f:VoteClaim {id: id}) RETURN f, 'VoteClaim' AS label
}
RETURN id, label, f {.*,
    holder: COLLECT { MATCH (f)<-[:HOLDS]-(p:Person) RETURN p }[0],
    country: COLLECT { MATCH (f)-[:OF]->(c:Country) RETURN c }[0],
    organization: COLLECT { MATCH (f)-[:OF]->(o:Organization) RETURN o }[0],
    person: COLLECT { MATCH (f)<-[:KIN]-(p:Person) RETURN p }[0],
    relative: COLLECT { MATCH (f)-[:KIN_TO]->(p:Person) RETURN p }[0]
  } AS node, COLLECT {
    MATCH (f)-[:ATTENDED|REPRESENTED_AT|HOLDS|OF|KIN|KIN_TO|MADE|ABOUT|NAMES_COUNTRY]-(one)
    WHERE one:Person OR one:Country
    MATCH (one)<-[:MERGED_INTO*0..20]-(named)
    RETURN named.id AS who
    UNION
    MATCH (f)-[:HELD_AT]->(:Place)-[:IN]->(c:Country)
    RETURN c.id AS who
  } AS concerned
