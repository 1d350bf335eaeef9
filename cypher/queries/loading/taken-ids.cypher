// The ids like a proposed one, itself or with a number behind it, that are or once were somebody's.
// Parameters: proposed (ids)
// Columns: id
UNWIND $proposed AS proposed
CALL (proposed) {
  MATCH (p:Person {id: proposed}) RETURN p.id AS id
  UNION
  MATCH (r:Registered {person: proposed}) RETURN r.person AS id
  UNION
  MATCH (p:Person) WHERE p.id STARTS WITH proposed + '-' RETURN p.id AS id
  UNION
  MATCH (r:Registered) WHERE r.person STARTS WITH proposed + '-' RETURN r.person AS id
}
WITH DISTINCT proposed, id
WHERE substring(id, size(proposed)) =~ '(-[0-9]+)?'
RETURN DISTINCT id
