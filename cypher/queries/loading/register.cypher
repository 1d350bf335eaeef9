// Notes for good which person an article meant by a ref: a loaded-again article finds the same person.
// Parameters: article, people [{ref, id}]
UNWIND $people AS row
MERGE (r:Registered {key: $article + ' ' + row.ref})
SET r.person = row.id
