MATCH (load:Load)-[rejected:REJECTED]->(r:Reject)
SET r.load = load.id, r.n = rejected.n;
