// Writes an article's own properties; what it gives is written apart. It is no former one any more. Notes for good which person
// it meant by a ref, and under which name: loaded again, it finds the same person. Whom the ref meant before stays noted too,
// since that id is never given to somebody else.
// Parameters: id, properties, people [{ref, id, name (folded)}]
MERGE (a:Article {id: $id})
SET a += $properties
WITH a
CALL (a) {
  MATCH (former:FormerArticle {id: a.id})
  DELETE former
}
UNWIND $people AS row
MERGE (r:Registered {key: $id + ' ' + row.ref})
WITH r, row, r.person AS before
SET r.person = row.id, r.name = row.name
WITH r, before
WHERE before <> r.person
MERGE (once:Registered {key: r.key + ' once ' + before})
SET once.person = before
