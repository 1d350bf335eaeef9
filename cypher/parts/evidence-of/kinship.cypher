MATCH (f:Kinship {id: wanted.id})
