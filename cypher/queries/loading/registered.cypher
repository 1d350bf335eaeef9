// Whom an article meant by its refs when it was loaded before.
// Parameters: article, refs
// Columns: ref, person, name (folded; null where that was not noted)
UNWIND $refs AS ref
MATCH (r:Registered {key: $article + ' ' + ref})
RETURN ref, r.person AS person, r.name AS name
