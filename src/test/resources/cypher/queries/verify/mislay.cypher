// Notes of people whom their ids lead to, and whether lists show them.
// Parameters: root [{id, root}], listed, unlisted (ids)
CALL () {
  UNWIND $root AS row
  MATCH (p:Person {id: row.id})
  SET p.root = row.root
}
CALL () {
  UNWIND $listed AS id
  MATCH (p:Person {id: id})
  REMOVE p:Unlisted
}
CALL () {
  UNWIND $unlisted AS id
  MATCH (p:Person {id: id})
  SET p:Unlisted
}
