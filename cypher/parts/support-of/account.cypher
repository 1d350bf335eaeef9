MATCH (n:Account) WHERE n.id > $after
WITH n, n.id AS key ORDER BY key LIMIT $limit
WITH key, n.block IS NOT NULL AND EXISTS { (n)<-[:GIVES]-(:Article) } AND EXISTS { (n)-[:ON]->() }
    AND (n.what IN ['PERSON', 'ORGANIZATION'] OR EXISTS { (n)-[:CITES]->(:Passage) }) AS supported
