MATCH (m:Meeting)
