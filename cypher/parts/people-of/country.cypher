MATCH (:Country {id: $country})<-[:BELONGS_TO*0..1]-()<-[:OF]-(:Office)<-[:HOLDS]-(p:Person)
WITH DISTINCT p
