// What each article says of meetings, the earliest published first; of a meeting as known on a day, what was known by then.
// Parameters: keys [{n, id, knownOn (date or null)}]
// Columns: n, node
UNWIND $keys AS k
MATCH (article:Article)-[:GIVES]->(a:Account)-[:ON]->(:Meeting {id: k.id})
WHERE k.knownOn IS NULL OR a.known <= k.knownOn
RETURN k.n AS n, a {.id, article: article.id, .status, .startedOn, .endedOn, .duration, .place,
  participants: COLLECT {
    MATCH (a)-[named:NAMES {role: 'participant'}]->(e)
    RETURN e.name + coalesce(' (' + named.capacity + ')', '') ORDER BY named.n
  }} AS node
ORDER BY n, a.known, a.id
