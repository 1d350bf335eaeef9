// Two who share no country.
AND none(side IN CASE WHEN theirs.country IS NOT NULL THEN [theirs.country] ELSE COLLECT {
  MATCH (other)-[:HOLDS]->(o:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(c:Country)
  WHERE coalesce(o.sinceFrom <= m.startedTo, true) AND coalesce(o.untilTo >= m.startedFrom, true)
  RETURN c.id
} END WHERE side IN CASE WHEN own.country IS NOT NULL THEN [own.country] ELSE COLLECT {
  MATCH (self)-[:HOLDS]->(o:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(c:Country)
  WHERE coalesce(o.sinceFrom <= m.startedTo, true) AND coalesce(o.untilTo >= m.startedFrom, true)
  RETURN c.id
} END)
