MATCH (n:Account) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, COLLECT { MATCH (n)-[r:GIVES|NAMES|CITES|ON]-(o) RETURN [r, o] } AS joined
