// The articles that a draft may be, those that were retracted after the others: by id, by the id that another article of the
// same title and day gets, by URL as given or in canonical form, by the fingerprint of its text; the best first.
// Parameters: id, otherId, url, urlKey, fingerprint (each may be null)
// Columns: by, id, digest (null where nothing is told of it now), url, fingerprint, publisher, curated (whether a person
// entered or reviewed what it gives)
CALL () {
  MATCH (a:Article {id: $id}) RETURN a, 'id' AS by, 0 AS rank
  UNION ALL
  MATCH (a:Article {id: $otherId}) RETURN a, 'otherId' AS by, 1 AS rank
  UNION ALL
  MATCH (a:Article {urlKey: $urlKey}) RETURN a, 'url' AS by, 2 AS rank
  UNION ALL
  MATCH (a:Article {url: $url}) RETURN a, 'url' AS by, 3 AS rank
  UNION ALL
  MATCH (a:Article {fingerprint: $fingerprint}) RETURN a, 'text' AS by, 4 AS rank
  UNION ALL
  MATCH (a:FormerArticle {id: $id}) RETURN a, 'id' AS by, 5 AS rank
  UNION ALL
  MATCH (a:FormerArticle {id: $otherId}) RETURN a, 'otherId' AS by, 6 AS rank
  UNION ALL
  MATCH (a:FormerArticle {urlKey: $urlKey}) RETURN a, 'url' AS by, 7 AS rank
  UNION ALL
  MATCH (a:FormerArticle {fingerprint: $fingerprint}) RETURN a, 'text' AS by, 8 AS rank
}
RETURN by, a.id AS id, a.digest AS digest, a.url AS url, a.fingerprint AS fingerprint, a.publisher AS publisher,
  EXISTS { MATCH (a)-[:GIVES]->(:Account)-[:CITES]->(p:Passage) WHERE p.origin <> 'EXTRACTED' }
    OR EXISTS { (a)-[:GIVES]->(:Account) } AND NOT EXISTS { (a)-[:GIVES]->(:Account)-[:CITES]->(:Passage) } AS curated
ORDER BY rank, id
