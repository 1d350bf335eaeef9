MATCH (r:RollCall)
