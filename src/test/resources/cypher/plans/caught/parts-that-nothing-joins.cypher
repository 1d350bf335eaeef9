// Every meeting from a day on beside everybody from a name on.
MATCH (m:Meeting), (p:Person)
WHERE m.startedFrom >= $latest AND p.name >= $key
RETURN m, p
