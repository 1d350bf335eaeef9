MATCH (n:Name) WHERE n.key > $after
WITH n, n.key AS key ORDER BY key LIMIT $limit
WITH key, EXISTS { (n)<-[:CALLED]-() } AS supported
