// The ties between the people shown: how often two of them met, or are to meet.
// Parameters: ids (of people), limit, filter f
//   f: status, kinds, origin (lists), from, to, knownOn (dates), text (folded), place (id), voters (country codes), each
//   null where absent, and with (ids)
// Columns: a, b, held, planned, first, last
WITH $filter AS f
UNWIND $ids AS id
MATCH (p:Person {id: id})-[:ATTENDED]->(m:Meeting)
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
UNWIND range(0, size(ids) - 2) AS i
UNWIND range(i + 1, size(ids) - 1) AS j
WITH ids[i] AS a, ids[j] AS b, m
RETURN a, b,
  sum(CASE WHEN m.status = 'HELD' THEN 1 ELSE 0 END) AS held,
  sum(CASE WHEN m.status = 'PLANNED' THEN 1 ELSE 0 END) AS planned,
  min(m.startedOn) AS first, max(m.startedOn) AS last
ORDER BY held + planned DESC, a, b
LIMIT $limit
