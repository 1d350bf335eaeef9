// Whom an article meant by its refs when it was loaded before, and which of the ids in question were ever given away.
// Parameters: article, refs
// Columns: ref, person
UNWIND $refs AS ref
MATCH (r:Registered {key: $article + ' ' + ref})
RETURN ref, r.person AS person
