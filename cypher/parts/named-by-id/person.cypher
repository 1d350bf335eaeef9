UNION ALL
MATCH (named:Person {id: wanted.id})
MATCH (e:Person {id: coalesce(named.root, named.id)})
WHERE NOT e:Unlisted
RETURN e, 0 AS rank
