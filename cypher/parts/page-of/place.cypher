MATCH (n:Place) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, COLLECT { MATCH (n)-[r:IN|WITHIN]->(o) RETURN [r, o] } AS joined
