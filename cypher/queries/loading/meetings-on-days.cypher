// Who met on some days, and on those on which accounts of some blocks of meetings began, by the accounts of each block.
// Parameters: blocks, days
// Columns: block, day, call (by telephone), named (ids of the people and organizations that took part)
CALL () {
  UNWIND $blocks AS block
  MATCH (a:Account {block: block})
  WHERE size(a.startedOn) = 10
  RETURN a.startedOn AS day
  UNION
  UNWIND $days AS day
  RETURN day
}
MATCH (a:Account {startedOn: day})
WITH a.block AS block, day, a.kind = 'CALL' AS call, collect(a)[0] AS a
RETURN block, day, call, COLLECT {
  MATCH (a)-[:NAMES {role: 'participant'}]->(e)
  WHERE NOT e:Country
  RETURN coalesce(e.root, e.id)
} AS named
