// Those of the first who is to have taken part; the filter sees to the others.
CALL () {
  WITH $f.with[0] AS id
  CALL (id) {
    MATCH (:Person {id: id})-[:ATTENDED]->(m:Meeting) RETURN m
    UNION
    MATCH (:Country {id: id})-[:REPRESENTED_AT]->(m:Meeting) RETURN m
    UNION
    MATCH (:Organization {id: id})-[:REPRESENTED_AT]->(m:Meeting) RETURN m
  }
  RETURN m
}
WITH k, m
