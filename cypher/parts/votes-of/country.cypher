MATCH (c:Country {id: k.id})-[v:VOTED|REPORTED]->(r:RollCall)
RETURN r, c, v.position AS position, v.namedAs AS namedAs, coalesce(v.source, r.source) AS source,
  type(v) = 'VOTED' AS counts, -r.day AS key, r.id + CASE type(v) WHEN 'VOTED' THEN '' ELSE ' ' + v.source END AS id
