CALL (k) {
  MATCH (:Country {id: k.id})-[:REPRESENTED_AT]->(m:Meeting)
  RETURN m
  UNION
  MATCH (:Country {id: k.id})<-[:BELONGS_TO*0..1]-()<-[:OF]-(o:Office)<-[:HOLDS]-(:Person)-[at:ATTENDED]->(m:Meeting)
  WHERE at.country IS NULL
    AND coalesce(o.sinceFrom <= m.startedTo, true) AND coalesce(o.untilTo >= m.startedFrom, true)
  RETURN m
}
WITH k, m
