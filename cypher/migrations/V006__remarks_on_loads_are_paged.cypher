CREATE CONSTRAINT reject_of_load IF NOT EXISTS FOR (n:Reject) REQUIRE (n.load, n.n) IS UNIQUE;
CREATE CONSTRAINT note_of_load IF NOT EXISTS FOR (n:LoadNote) REQUIRE (n.load, n.kind, n.n) IS UNIQUE;
CREATE RANGE INDEX load_status IF NOT EXISTS FOR (n:Load) ON (n.status);
