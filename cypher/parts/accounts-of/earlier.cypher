MATCH (a:Account)
WHERE a.id > $after AND a.variant IS NULL AND a.what IN ['PERSON', 'ORGANIZATION', 'OFFICE', 'KINSHIP']
WITH a ORDER BY a.id LIMIT $limit
