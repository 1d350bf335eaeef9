// The shortest chains of meetings between two people, shortest first.
// Parameters: from, to (ids of people), paths (how many at most), maxMeetings, filter f
//   f: status, kinds, origin (lists), from, to, knownOn (dates), text (folded), place (id), voters (country codes), each
//   null where absent, and with (ids)
// Columns: people (nodes, in order), meetings (one less)
WITH $filter AS f
MATCH (a:Person {id: $from}), (b:Person {id: $to})
MATCH path = SHORTEST 20 (a)
  (()-[:ATTENDED]->(m:Meeting WHERE
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
  )<-[:ATTENDED]-()){1,10} (b)
WITH f, path, size(m) AS length, m AS meetings,
  [step IN nodes(path) WHERE step:Person] AS people
WHERE length <= $maxMeetings
ORDER BY length, [person IN people | person.id], [meeting IN meetings | meeting.id]
LIMIT $paths
RETURN people, [m IN meetings | m {.*, knownOn: f.knownOn, known: CASE WHEN f.knownOn IS NULL THEN NULL ELSE COLLECT {
  MATCH (m)<-[:ON]-(a:Account) WHERE a.known <= f.knownOn
  RETURN a {.status, .startedOn, .endedOn, .duration, .topic} ORDER BY NOT a.curated, a.published, a.id
} END}] AS meetings
