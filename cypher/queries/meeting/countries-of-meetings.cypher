// The countries that took part in meetings, by their people or as unnamed groups; of a meeting as known on a day, by accounts
// that were known by then.
// Parameters: keys [{n, id, knownOn (date or null)}]
// Columns: n, node
UNWIND $keys AS k
MATCH (m:Meeting {id: k.id})<-[:REPRESENTED_AT]-(node:Country)
WHERE k.knownOn IS NULL OR EXISTS {
  MATCH (m)<-[:ON]-(a:Account)-[names:NAMES {role: 'participant'}]->(named)
  WHERE a.known <= k.knownOn AND (named = node OR names.country = node.id)
}
RETURN k.n AS n, node
ORDER BY n, node.name
