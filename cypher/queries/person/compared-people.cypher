// People, with what tells them from namesakes: offices, countries, and the first and last day of which anything is told.
// Parameters: ids
// Columns: id, node {id, name, aliases, description, offices [{key, title, of, country}], stoodFor (codes), first, last}
UNWIND $ids AS id
MATCH (p:Person {id: id})
WITH p,
  COLLECT { MATCH (p)-[:HOLDS]->(o:Office)-[:OF]->(of) RETURN {key: o.titleKey, title: o.title, of: of.name,
    country: coalesce(of.code, of.country), since: o.sinceFrom, until: o.untilTo} } AS offices,
  COLLECT { MATCH (p)-[at:ATTENDED]->(:Meeting) WHERE at.country IS NOT NULL RETURN DISTINCT at.country } AS stoodFor,
  COLLECT { MATCH (p)-[:ATTENDED]->(m:Meeting) WHERE m.startedFrom IS NOT NULL
    RETURN {first: min(m.startedFrom), last: max(m.startedTo)} }[0] AS met
WITH p, offices, stoodFor,
  [met.first, met.last] + [o IN offices | o.since] + [o IN offices | o.until] AS days
CALL (days) {
  UNWIND days AS day
  RETURN min(day) AS first, max(day) AS last
}
RETURN p.id AS id, p {.id, .name, .aliases, .description, offices: offices, stoodFor: stoodFor, first: first, last: last} AS node
