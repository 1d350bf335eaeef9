// Puts accounts, and what they have in common with equal ones, into the blocks that follow from whom their names mean now.
// Parameters: moves [{account (id), block}]
UNWIND $moves AS move
MATCH (a:Account {id: move.account})
SET a.block = move.block
WITH a
MATCH (v:Variant {id: a.variant})
SET v.block = a.block
