MATCH (r:Resolution) WHERE r.adoptedOn IS NOT NULL SET r.adoptedIn = toString(r.adoptedOn.year);
MATCH (v:VoteClaim) WHERE v.symbol IS NULL SET v.soughtIn = coalesce(toString(v.year), 'any');
