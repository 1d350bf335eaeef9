MATCH (n:Person) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, COLLECT { MATCH (n)-[r:CALLED|MERGED_INTO]->(o) RETURN [r, o] } AS joined
