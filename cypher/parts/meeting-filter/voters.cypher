// A country took part by itself, or in a person: the one named for him in that meeting, else that of his office then.
AND (EXISTS { (m)<-[:REPRESENTED_AT]-(c:Country) WHERE c.id IN $f.voters }
  OR EXISTS {
    (m)<-[at:ATTENDED]-(:Person)-[:HOLDS]->(o:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(c:Country)
    WHERE at.country IS NULL AND c.id IN $f.voters
      AND coalesce(o.sinceFrom <= m.startedTo, true) AND coalesce(o.untilTo >= m.startedFrom, true)
  })
