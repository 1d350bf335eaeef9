MATCH (v:VoteClaim {verdict: $verdict})
