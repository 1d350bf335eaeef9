CREATE CONSTRAINT peer_country IF NOT EXISTS FOR (n:PeerCountry) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT peer_roll_call IF NOT EXISTS FOR (n:PeerRollCall) REQUIRE n.rcid IS UNIQUE;
CALL db.awaitIndexes();
