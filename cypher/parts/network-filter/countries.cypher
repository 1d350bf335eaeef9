AND (EXISTS { (p)-[at:ATTENDED]->(:Meeting) WHERE at.country IN $countries }
  OR EXISTS { (p)-[:HOLDS]->(:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(c:Country) WHERE c.id IN $countries })
