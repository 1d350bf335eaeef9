UNION ALL
MATCH (e:Organization {id: wanted.id}) RETURN e, 0 AS rank
