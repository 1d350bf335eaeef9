MATCH (c:Country {id: k.id})-[v:VOTED]->(r:RollCall)
RETURN r, c, v.position AS position, v.namedAs AS namedAs, -r.day AS key, r.id AS id
