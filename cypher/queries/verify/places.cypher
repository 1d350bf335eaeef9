// Places in the order of their ids, page by page, as they stand, and how those meetings spell them that were held there or
// within.
// Parameters: after (the id after which the page begins), limit
// Columns: id, name, spellings, countries, within (ids), keys [{key, as}]
MATCH (p:Place)
WHERE p.id > $after
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p.name AS name,
  COLLECT { MATCH (p)<-[:WITHIN*0..4]-(:Place)<-[at:HELD_AT]-() RETURN DISTINCT at.as } AS spellings,
  COLLECT { MATCH (p)-[:IN]->(c:Country) RETURN c.id ORDER BY c.id } AS countries,
  COLLECT { MATCH (p)-[:WITHIN]->(around:Place) RETURN around.id ORDER BY around.id } AS within,
  COLLECT { MATCH (p)-[called:CALLED]->(n:Name) RETURN {key: n.key, as: called.as} } AS keys
ORDER BY id
