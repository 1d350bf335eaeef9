MATCH (n:Meeting) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, COLLECT { MATCH (n)-[r:ATTENDED|REPRESENTED_AT|HELD_AT]-(o) RETURN [r, o] } AS joined
