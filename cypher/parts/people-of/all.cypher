MATCH (p:Person)
WHERE NOT p:Unlisted
WITH p
