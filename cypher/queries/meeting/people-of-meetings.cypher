// The people who took part in meetings; of a meeting as known on a day, those whom accounts name that were known by then.
// Parameters: keys [{n, id, knownOn (date or null)}]
// Columns: n, node
UNWIND $keys AS k
MATCH (m:Meeting {id: k.id})<-[at:ATTENDED]-(node:Person)
WHERE k.knownOn IS NULL OR EXISTS {
  MATCH (m)<-[:ON]-(a:Account)-[:NAMES {role: 'participant'}]->(named:Person)
  WHERE a.known <= k.knownOn AND coalesce(named.root, named.id) = node.id
}
RETURN k.n AS n, node
ORDER BY n, at.n
