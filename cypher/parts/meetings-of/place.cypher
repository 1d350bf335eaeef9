MATCH (:Place {id: k.id})<-[:WITHIN*0..4]-(:Place)<-[:HELD_AT]-(m:Meeting)
WITH DISTINCT k, m
