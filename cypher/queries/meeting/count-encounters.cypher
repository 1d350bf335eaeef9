// How many people somebody met, whatever part of the list is shown.
// Parameters: keys [{n, id (of a person),
//   ownSide (whether those of one's own country count), counterpartCountry (code), counterpartVoters (codes), each null
//   where absent, sided (whether the counterpart's country matters), filter f}]
//   f: status, kinds, origin (lists), from, to, knownOn (dates), text (folded), place (id), voters (country codes), each
//   null where absent, and with (ids)
// Columns: n, total
UNWIND $keys AS k
CALL (k) {
  WITH k, k.filter AS f
  MATCH (self:Person {id: k.id})-[own:ATTENDED]->(m:Meeting)<-[theirs:ATTENDED]-(other:Person)
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
  WITH k, m, other, f,
    CASE WHEN NOT k.sided THEN [] ELSE CASE WHEN theirs.country IS NOT NULL THEN [theirs.country] ELSE COLLECT {
      MATCH (other)-[:HOLDS]->(o:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(c:Country)
      WHERE coalesce(o.sinceFrom <= m.startedTo, true) AND coalesce(o.untilTo >= m.startedFrom, true)
      RETURN DISTINCT c.id
    } END END AS sides,
    CASE WHEN k.ownSide THEN [] ELSE CASE WHEN own.country IS NOT NULL THEN [own.country] ELSE COLLECT {
      MATCH (self)-[:HOLDS]->(o:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(c:Country)
      WHERE coalesce(o.sinceFrom <= m.startedTo, true) AND coalesce(o.untilTo >= m.startedFrom, true)
      RETURN DISTINCT c.id
    } END END AS ownSides
  WHERE (k.ownSide OR none(side IN sides WHERE side IN ownSides))
    AND (k.counterpartCountry IS NULL OR k.counterpartCountry IN sides)
    AND (k.counterpartVoters IS NULL OR any(side IN sides WHERE side IN k.counterpartVoters))
  RETURN count(DISTINCT other) AS total
}
RETURN k.n AS n, total
