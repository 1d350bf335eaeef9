UNION ALL
MATCH (e:Resolution {id: wanted.id}) RETURN e, 0 AS rank
