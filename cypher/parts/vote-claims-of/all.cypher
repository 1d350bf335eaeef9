MATCH (v:VoteClaim)
