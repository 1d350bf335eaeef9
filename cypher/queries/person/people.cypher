// People by name. The narrowest filter finds where to start; all filters must fit.
// Parameters: ids (those whose name fits a text), country (code), title (folded), met (id), each null where absent;
//   limit, afterKey (name), afterId, total (whether to count them all)
// Columns: node, key, id, total
CALL () {
  CALL () {
    WITH 1 AS one WHERE $total AND $ids IS NOT NULL
    UNWIND $ids AS id MATCH (p:Person {id: id}) RETURN p
    UNION
    WITH 1 AS one WHERE $total AND $ids IS NULL AND $met IS NOT NULL
    MATCH (:Person {id: $met})-[:ATTENDED]->(:Meeting {status: 'HELD'})<-[:ATTENDED]-(p:Person) RETURN p
    UNION
    WITH 1 AS one WHERE $total AND $ids IS NULL AND $met IS NULL
    MATCH (p:Person) RETURN p
  }
  WITH p
  WHERE ($met IS NULL OR p.id <> $met AND EXISTS { (:Person {id: $met})-[:ATTENDED]->(:Meeting {status: 'HELD'})<-[:ATTENDED]-(p) })
    AND ($title IS NULL OR EXISTS { (p)-[:HOLDS]->(o:Office) WHERE o.titleKey CONTAINS $title })
    AND ($country IS NULL OR EXISTS { (p)-[:HOLDS]->(:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(:Country {id: $country}) })
  RETURN count(p) AS total
}
OPTIONAL CALL () {
  CALL () {
    WITH 1 AS one WHERE $ids IS NOT NULL
    UNWIND $ids AS id MATCH (p:Person {id: id}) RETURN p
    UNION
    WITH 1 AS one WHERE $ids IS NULL AND $met IS NOT NULL
    MATCH (:Person {id: $met})-[:ATTENDED]->(:Meeting {status: 'HELD'})<-[:ATTENDED]-(p:Person) RETURN p
    UNION
    WITH 1 AS one WHERE $ids IS NULL AND $met IS NULL
    MATCH (p:Person) RETURN p
  }
  WITH p
  WHERE ($met IS NULL OR p.id <> $met AND EXISTS { (:Person {id: $met})-[:ATTENDED]->(:Meeting {status: 'HELD'})<-[:ATTENDED]-(p) })
    AND ($title IS NULL OR EXISTS { (p)-[:HOLDS]->(o:Office) WHERE o.titleKey CONTAINS $title })
    AND ($country IS NULL OR EXISTS { (p)-[:HOLDS]->(:Office)-[:OF]->()-[:BELONGS_TO*0..1]->(:Country {id: $country}) })
    AND ($afterKey IS NULL OR p.name > $afterKey OR p.name = $afterKey AND p.id > $afterId)
  RETURN p ORDER BY p.name, p.id LIMIT $limit
}
RETURN p {.id, .name, .aliases, .description} AS node, p.name AS key, p.id AS id, total
ORDER BY key, id
