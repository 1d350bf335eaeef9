MATCH (n:Article) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
WITH n, [] AS joined
