MATCH (n:Kinship) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, COLLECT { MATCH (n)-[r:KIN|KIN_TO]-(o) RETURN [r, o] } AS joined
