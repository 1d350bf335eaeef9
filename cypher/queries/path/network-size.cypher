// How many people and ties a network has before it is cut.
// Parameters: ids (of people; null: all), countries (codes whose people they are; null: any), filter f
//   f: status, kinds, origin (lists), from, to, knownOn (dates), text (folded), place (id), voters (country codes), each
//   null where absent, and with (ids)
// Columns: people, ties
WITH $filter AS f
CALL (f) {
  WITH f WHERE $ids IS NOT NULL UNWIND $ids AS id MATCH (p:Person {id: id}) RETURN p
  UNION ALL
  WITH f WHERE $ids IS NULL MATCH (p:Person) RETURN p
}
WITH f, p
WHERE $countries IS NULL
  OR EXISTS { (p)-[at:ATTENDED]->(:Meeting) WHERE at.country IN $countries }
  OR EXISTS { (p)-[:HOLDS]->(:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(c:Country) WHERE c.id IN $countries }
MATCH (p)-[:ATTENDED]->(m:Meeting)
WHERE
  // --- the meeting filter: the same lines wherever m is to fit f
  (f.knownOn IS NULL OR EXISTS { (m)<-[:ON]-(known:Account) WHERE known.known <= f.knownOn })
  AND (f.status IS NULL OR CASE
    WHEN f.knownOn IS NULL THEN m.status
    WHEN EXISTS { (m)<-[:ON]-(a:Account) WHERE a.known <= f.knownOn AND a.status = 'HELD' } THEN 'HELD'
    WHEN EXISTS { (m)<-[:ON]-(a:Account) WHERE a.known <= f.knownOn AND a.status = 'CANCELLED' } THEN 'CANCELLED'
    WHEN EXISTS { (m)<-[:ON]-(a:Account) WHERE a.known <= f.knownOn AND a.status = 'PLANNED' } THEN 'PLANNED'
    ELSE 'UNCONFIRMED' END IN f.status)
  AND (f.from IS NULL OR m.startedTo >= f.from)
  AND (f.to IS NULL OR m.startedFrom <= f.to)
  AND (f.kinds IS NULL OR m.kind IN f.kinds)
  AND (f.text IS NULL OR m.textKey CONTAINS f.text)
  AND (f.place IS NULL OR EXISTS { (m)-[:HELD_AT]->(:Place)-[:WITHIN*0..4]->(:Place {id: f.place}) })
  AND all(id IN f.with WHERE EXISTS { (m)<-[:ATTENDED|REPRESENTED_AT]-(x) WHERE x.id = id })
  AND (f.voters IS NULL
    OR EXISTS { (m)<-[:REPRESENTED_AT]-(c:Country) WHERE c.id IN f.voters }
    OR EXISTS {
      (m)<-[at:ATTENDED]-(:Person)-[:HOLDS]->(o:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(c:Country)
      WHERE at.country IS NULL AND c.id IN f.voters
        AND coalesce(o.sinceFrom <= m.startedTo, true) AND coalesce(o.untilTo >= m.startedFrom, true)
    })
  AND (f.origin IS NULL OR EXISTS { (m)<-[:ON]-(:Account)-[:CITES]->(p:Passage) WHERE p.origin IN f.origin })
  // --- end of the meeting filter
WITH m, p ORDER BY p.id
WITH m, collect(p.id) AS ids
CALL (ids) {
  UNWIND range(0, size(ids) - 1) AS i
  WITH i, ids UNWIND [null] + range(i + 1, size(ids) - 1) AS j
  RETURN ids[i] AS a, CASE WHEN j IS NULL THEN NULL ELSE ids[i] + ' ' + ids[j] END AS tie
}
RETURN count(DISTINCT a) AS people, count(DISTINCT tie) AS ties
