CREATE CONSTRAINT variant_id IF NOT EXISTS FOR (n:Variant) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX variant_block IF NOT EXISTS FOR (n:Variant) ON (n.block);
CREATE RANGE INDEX account_variant IF NOT EXISTS FOR (n:Account) ON (n.variant, n.rank);
