UNWIND $blocks AS block
MATCH (a:Account {block: block})
