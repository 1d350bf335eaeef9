// Meetings, newest first and undated last: all of them, or those of people, countries, organizations and places.
// Parameters: limit (the largest of the lists), keys [{n, owner (ALL, PERSON, COUNTRY, ORGANIZATION or PLACE), id, limit,
//   afterKey (day), afterId, filter f}]
//   f: status, kinds, origin (lists), from, to, knownOn (dates), text (folded), place (id), voters (country codes), each
//   null where absent, and with (ids)
// Columns: n, node, key, id
UNWIND $keys AS k
CALL (k) {
  CALL (k) {
    WITH k WHERE k.owner = 'ALL' MATCH (m:Meeting) RETURN m
    UNION
    WITH k WHERE k.owner = 'PERSON' MATCH (:Person {id: k.id})-[:ATTENDED]->(m:Meeting) RETURN m
    UNION
    WITH k WHERE k.owner = 'COUNTRY' MATCH (:Country {id: k.id})-[:REPRESENTED_AT]->(m:Meeting) RETURN m
    UNION
    WITH k WHERE k.owner = 'COUNTRY'
    MATCH (:Country {id: k.id})<-[:BELONGS_TO*0..1]-()<-[:OF]-(o:Office)<-[:HOLDS]-(:Person)-[at:ATTENDED]->(m:Meeting)
    WHERE at.country IS NULL
      AND coalesce(o.sinceFrom <= m.startedTo, true) AND coalesce(o.untilTo >= m.startedFrom, true)
    RETURN m
    UNION
    WITH k WHERE k.owner = 'ORGANIZATION' MATCH (:Organization {id: k.id})-[:REPRESENTED_AT]->(m:Meeting) RETURN m
    UNION
    WITH k WHERE k.owner = 'PLACE' MATCH (:Place {id: k.id})<-[:WITHIN*0..4]-(:Place)<-[:HELD_AT]-(m:Meeting) RETURN m
  }
  WITH k, k.filter AS f, m, coalesce(m.day, -10000000) AS key
  WHERE (k.afterKey IS NULL OR key < k.afterKey OR key = k.afterKey AND m.id > k.afterId)
    AND
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
  WITH f, m, key ORDER BY key DESC, m.id LIMIT $limit
  RETURN m {.*, knownOn: f.knownOn, known: CASE WHEN f.knownOn IS NULL THEN NULL ELSE COLLECT {
    MATCH (m)<-[:ON]-(a:Account) WHERE a.known <= f.knownOn
    RETURN a {.status, .startedOn, .endedOn, .duration, .topic} ORDER BY NOT a.curated, a.published, a.id
  } END} AS node, key
}
RETURN k.n AS n, node, key, node.id AS id
ORDER BY n, key DESC, id
