MATCH (f:VoteClaim {id: wanted.id})
