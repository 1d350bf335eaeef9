UNWIND $people AS id
MATCH (:Person {id: id})<-[:NAMES]-(a:Account)
WITH DISTINCT a
