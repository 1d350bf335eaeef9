MATCH (n:Variant) WHERE n.id > $after
WITH n, n.id AS key ORDER BY key LIMIT $limit
WITH key, EXISTS { (a:Account {block: n.block}) WHERE a.variant = n.id AND a.rank >= '' } AS supported
