MATCH (f:Statement {id: wanted.id})
