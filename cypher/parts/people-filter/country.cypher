AND EXISTS { (p)-[:HOLDS]->(:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(:Country {id: $country}) }
