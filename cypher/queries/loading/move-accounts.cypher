// Puts accounts into the blocks that follow from whom their names mean now.
// Parameters: moves [{account (id), block}]
UNWIND $moves AS move
MATCH (a:Account {id: move.account})
SET a.block = move.block
