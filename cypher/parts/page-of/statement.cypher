MATCH (n:Statement) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, COLLECT { MATCH (n)-[r:MADE|ABOUT]-(o) RETURN [r, o] } AS joined
