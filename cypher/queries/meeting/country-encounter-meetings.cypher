// The meetings of two countries, newest first and undated last.
// Parameters: limit (the largest of the lists), keys [{n, id and other (of countries), limit, filter f}]
//   f: status, kinds, origin (lists), from, to, knownOn (dates), text (folded), place (id), voters (country codes), each
//   null where absent, and with (ids)
// Columns: n, node
UNWIND $keys AS k
CALL (k) {
  WITH k, k.filter AS f
  MATCH (:Country {id: k.other})-[:REPRESENTED_AT]->(m:Meeting)<-[:REPRESENTED_AT]-(:Country {id: k.id})
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
  WITH f, m ORDER BY coalesce(m.day, -10000000) DESC, m.id LIMIT $limit
  RETURN m {.*, knownOn: f.knownOn, known: CASE WHEN f.knownOn IS NULL THEN NULL ELSE COLLECT {
    MATCH (m)<-[:ON]-(a:Account) WHERE a.known <= f.knownOn
    RETURN a {.status, .startedOn, .endedOn, .duration, .topic} ORDER BY NOT a.curated, a.published, a.id
  } END} AS node
}
RETURN k.n AS n, node
ORDER BY n, coalesce(node.day, -10000000) DESC, node.id
