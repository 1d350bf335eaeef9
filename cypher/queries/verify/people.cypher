// People in the order of their ids, page by page: what is noted of whom they lead to, and what follows from merges.
// Parameters: after (the id after which the page begins), limit
// Columns: id, root (as noted), unlisted (as noted), ends (ids of those whom he was merged into in the end), untold (whether
//   others were merged into him, and no account names any of them, nor him)
MATCH (p:Person)
WHERE p.id > $after
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p.root AS root, p:Unlisted AS unlisted, COLLECT {
  MATCH (p)-[:MERGED_INTO*1..]->(end:Person)
  WHERE NOT EXISTS { (end)-[:MERGED_INTO]->() }
  RETURN end.id ORDER BY end.id
} AS ends, EXISTS { (p)<-[:MERGED_INTO]-() }
  AND NOT EXISTS { (p)<-[:MERGED_INTO*0..]-(:Person)<-[:NAMES]-(:Account) } AS untold
ORDER BY id
