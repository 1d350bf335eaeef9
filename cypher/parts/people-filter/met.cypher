AND p.id <> $met AND EXISTS { (:Person {id: $met})-[:ATTENDED]->(:Meeting {status: 'HELD'})<-[:ATTENDED]-(p) }
