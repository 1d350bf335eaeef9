MATCH (:Organization {id: k.id})-[:REPRESENTED_AT]->(m:Meeting)
