// Notes which accounts say the same of one person, organization, office or kinship.
// Parameters: accounts [{id, variant, rank}]
UNWIND $accounts AS row
MATCH (a:Account {id: row.id})
SET a.variant = row.variant, a.rank = row.rank
MERGE (v:Variant {id: row.variant})
  ON CREATE SET v.block = a.block
