MATCH (n:Organization) WHERE n.id > $after
WITH n, n.id AS key ORDER BY key LIMIT $limit
WITH key, EXISTS { (n)<-[:NAMES]-(:Account) } AS supported
