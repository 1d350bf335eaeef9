MATCH (n:Meeting) WHERE n.id > $after
WITH n, n.id AS key ORDER BY key LIMIT $limit
WITH key, EXISTS { (n)<-[:ON]-(:Account)-[:CITES]->(:Passage) } AS supported
