// Makes sure that the people and organizations exist which accounts are about to name.
// Parameters: people [{id, name}], organizations [{id, name}]
CALL () {
  UNWIND $people AS row
  MERGE (p:Person {id: row.id})
    ON CREATE SET p.name = row.name, p.aliases = []
}
CALL () {
  UNWIND $organizations AS row
  MERGE (o:Organization {id: row.id})
    ON CREATE SET o.name = row.name, o.aliases = []
}
