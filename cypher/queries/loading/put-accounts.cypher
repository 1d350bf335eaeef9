// Writes the accounts that an article gives: what they say, whom they name, where the text says so, and which say the same
// of one person, organization, office or kinship.
// Parameters: article, accounts [{properties, passages [properties], names [{label, id, properties}]}]
MATCH (article:Article {id: $article})
UNWIND $accounts AS row
CREATE (article)-[:GIVES]->(a:Account)
SET a = row.properties
WITH a, row
CALL (a) {
  WITH a WHERE a.variant IS NOT NULL
  MERGE (v:Variant {id: a.variant})
    ON CREATE SET v.block = a.block
}
CALL (a, row) {
  UNWIND row.passages AS passage
  CREATE (a)-[:CITES]->(p:Passage)
  SET p = passage
}
CALL (a, row) {
  UNWIND row.names AS name
  CALL (name) {
    WITH name WHERE name.label = 'Person' MATCH (t:Person {id: name.id}) RETURN t
    UNION ALL
    WITH name WHERE name.label = 'Country' MATCH (t:Country {id: name.id}) RETURN t
    UNION ALL
    WITH name WHERE name.label = 'Organization' MATCH (t:Organization {id: name.id}) RETURN t
    UNION ALL
    WITH name WHERE name.label = 'Resolution' MATCH (t:Resolution {id: name.id}) RETURN t
  }
  CREATE (a)-[n:NAMES]->(t)
  SET n = name.properties
}
