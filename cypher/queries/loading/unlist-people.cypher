// Takes people out of all lists who are merged into others, or who are merged with others and told of no more: nothing is
// left of them but their id, whom it leads to, and their name as far as accounts of their own tell it; what they were called
// by the last of those is kept apart. Of the others nothing is changed.
// Parameters: people [{id, name (null where no account of their own tells it)}]
UNWIND $people AS row
MATCH (p:Person {id: row.id})
WHERE p.root IS NOT NULL
   OR EXISTS { (p)<-[:MERGED_INTO]-() } AND NOT EXISTS { (p)<-[:MERGED_INTO*0..]-(:Person)<-[:NAMES]-(:Account) }
SET p = {id: p.id, root: p.root, name: row.name, ownName: coalesce(row.name, p.ownName), aliases: []}, p:Unlisted
WITH p
OPTIONAL MATCH (p)-[old:CALLED]->(n:Name)
DELETE old
WITH DISTINCT n
WHERE n IS NOT NULL AND NOT EXISTS { (n)<-[:CALLED]-() }
DELETE n
