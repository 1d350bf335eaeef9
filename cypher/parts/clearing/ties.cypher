MATCH (f)-[r:!ON]-()
DELETE r
