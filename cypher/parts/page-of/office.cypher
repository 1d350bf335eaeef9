MATCH (n:Office) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, COLLECT { MATCH (n)-[r:HOLDS|OF]-(o) RETURN [r, o] } AS joined
