MATCH (r:RollCall {id: k.id})<-[v:VOTED|REPORTED]-(c:Country)
RETURN r, c, v.position AS position, v.namedAs AS namedAs, coalesce(v.source, r.source) AS source,
  type(v) = 'VOTED' AS counts, c.name AS key, c.id + CASE type(v) WHEN 'VOTED' THEN '' ELSE ' ' + v.source END AS id
