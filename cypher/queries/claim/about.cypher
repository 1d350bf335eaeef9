// Whom and what statements are about, in the order in which the source names them.
// Parameters: ids
// Columns: id, node {label, subject}
UNWIND $ids AS id
MATCH (:Statement {id: id})-[about:ABOUT]->(subject)
WITH id, about, subject, [l IN labels(subject) WHERE l IN ['Person', 'Country', 'Organization', 'Resolution']][0] AS label
RETURN id, {label: label, subject: subject} AS node
ORDER BY id, about.n
