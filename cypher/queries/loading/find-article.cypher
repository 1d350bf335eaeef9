// The article that a draft is: by id, else by address, else by the fingerprint of its text.
// Parameters: id, url, fingerprint (each may be null)
// Columns: id, digest, url, fingerprint
CALL () {
  MATCH (a:Article {id: $id}) RETURN a, 0 AS rank
  UNION ALL
  MATCH (a:Article {url: $url}) RETURN a, 1 AS rank
  UNION ALL
  MATCH (a:Article {fingerprint: $fingerprint}) RETURN a, 2 AS rank
}
RETURN a.id AS id, a.digest AS digest, a.url AS url, a.fingerprint AS fingerprint
ORDER BY rank
LIMIT 1
