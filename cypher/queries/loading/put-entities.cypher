// Makes sure that the people and organizations exist which accounts are about to name, and tells whom such people were merged
// into in the end.
// Parameters: people [{id, name}], organizations [{id, name}]
// Columns: id, root (of those who were)
CALL () {
  UNWIND $people AS row
  MERGE (p:Person {id: row.id})
    ON CREATE SET p.name = row.name, p.ownName = row.name, p.aliases = []
}
CALL () {
  UNWIND $organizations AS row
  MERGE (o:Organization {id: row.id})
    ON CREATE SET o.name = row.name, o.aliases = []
}
UNWIND $people AS row
MATCH (p:Person {id: row.id})
WHERE p.root IS NOT NULL
RETURN p.id AS id, p.root AS root
