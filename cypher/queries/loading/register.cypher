// Notes for good which person an article meant by a ref, and under which name: a loaded-again article finds the same
// person. Whom the ref meant before stays noted too, since that id is never given to somebody else.
// Parameters: article, people [{ref, id, name (folded)}]
UNWIND $people AS row
MERGE (r:Registered {key: $article + ' ' + row.ref})
WITH r, row, r.person AS before
SET r.person = row.id, r.name = row.name
WITH r, before
WHERE before <> r.person
MERGE (once:Registered {key: r.key + ' once ' + before})
SET once.person = before
