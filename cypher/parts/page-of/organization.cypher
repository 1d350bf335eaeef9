MATCH (n:Organization) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, COLLECT { MATCH (n)-[r:CALLED|BELONGS_TO]->(o) RETURN [r, o] } AS joined
