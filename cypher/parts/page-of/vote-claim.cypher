MATCH (n:VoteClaim) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, COLLECT { MATCH (n)-[r:NAMES_COUNTRY|CLAIMS_ON|CANDIDATE]->(o) RETURN [r, o] } AS joined
