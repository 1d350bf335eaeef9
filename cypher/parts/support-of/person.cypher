MATCH (n:Person) WHERE n.id > $after
WITH n, n.id AS key ORDER BY key LIMIT $limit
WITH key, EXISTS { (n)<-[:NAMES]-(:Account) } OR EXISTS { (n)-[:MERGED_INTO]-(:Person) } AS supported
