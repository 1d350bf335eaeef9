MATCH (:Person {id: k.id})-[:ATTENDED]->(m:Meeting)
