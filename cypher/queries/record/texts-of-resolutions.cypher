// What some resolutions are about.
// Parameters: symbols
// Columns: id, title, knownAs, subjects, body, year
UNWIND $symbols AS symbol
MATCH (r:Resolution {id: symbol})
RETURN r.id AS id, r.title AS title, r.knownAs AS knownAs, r.subjects AS subjects, r.body AS body,
  r.adoptedOn.year AS year
