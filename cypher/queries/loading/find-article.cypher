// The articles that a draft may be: by id, by URL as given or in canonical form, by the fingerprint of its text; the best
// first.
// Parameters: id, url, urlKey, fingerprint (each may be null)
// Columns: by, id, digest, url, fingerprint, curated (whether a person entered or reviewed what it gives)
CALL () {
  MATCH (a:Article {id: $id}) RETURN a, 'id' AS by, 0 AS rank
  UNION ALL
  MATCH (a:Article {urlKey: $urlKey}) RETURN a, 'url' AS by, 1 AS rank
  UNION ALL
  MATCH (a:Article {url: $url}) RETURN a, 'url' AS by, 2 AS rank
  UNION ALL
  MATCH (a:Article {fingerprint: $fingerprint}) RETURN a, 'text' AS by, 3 AS rank
}
RETURN by, a.id AS id, a.digest AS digest, a.url AS url, a.fingerprint AS fingerprint,
  EXISTS { MATCH (a)-[:GIVES]->(:Account)-[:CITES]->(p:Passage) WHERE p.origin <> 'EXTRACTED' }
    OR EXISTS { (a)-[:GIVES]->(:Account) } AND NOT EXISTS { (a)-[:GIVES]->(:Account)-[:CITES]->(:Passage) } AS curated
ORDER BY rank, id
