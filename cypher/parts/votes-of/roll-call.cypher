MATCH (r:RollCall {id: k.id})<-[v:VOTED]-(c:Country)
RETURN r, c, v.position AS position, v.namedAs AS namedAs, c.name AS key, c.id AS id
