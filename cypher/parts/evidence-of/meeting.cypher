MATCH (f:Meeting {id: wanted.id})
