MATCH (r:RollCall)
RETURN r
