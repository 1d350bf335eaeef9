MATCH (p:Person)
