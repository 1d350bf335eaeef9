CREATE CONSTRAINT roll_call_record_id IF NOT EXISTS FOR (n:RollCallRecord) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX roll_call_record_symbol IF NOT EXISTS FOR (n:RollCallRecord) ON (n.symbol);
DROP INDEX vote_position IF EXISTS;
