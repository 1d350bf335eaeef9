AND (theirs.country IN $f.counterpartVoters OR theirs.country IS NULL AND EXISTS {
  (other)-[:HOLDS]->(o:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(c:Country)
  WHERE c.id IN $f.counterpartVoters
    AND coalesce(o.sinceFrom <= m.startedTo, true) AND coalesce(o.untilTo >= m.startedFrom, true)
})
