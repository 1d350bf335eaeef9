UNWIND $blocks AS block
MATCH (a:Account {block: block})
WHERE a.variant IS NULL
