AND (theirs.country = $f.counterpartCountry OR theirs.country IS NULL AND EXISTS {
  (other)-[:HOLDS]->(o:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(:Country {id: $f.counterpartCountry})
  WHERE coalesce(o.sinceFrom <= m.startedTo, true) AND coalesce(o.untilTo >= m.startedFrom, true)
})
