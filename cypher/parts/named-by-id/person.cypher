UNION ALL
MATCH (e:Person {id: wanted.id}) RETURN e, 0 AS rank
