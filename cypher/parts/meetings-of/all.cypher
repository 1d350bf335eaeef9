MATCH (m:Meeting)
RETURN m
