MATCH (f:Office {id: wanted.id})
