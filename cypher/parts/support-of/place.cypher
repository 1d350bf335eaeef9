MATCH (n:Place) WHERE n.id > $after
WITH n, n.id AS key ORDER BY key LIMIT $limit
WITH key, EXISTS { (n)<-[:WITHIN*0..]-(:Place)<-[:HELD_AT]-(:Meeting) } AS supported
