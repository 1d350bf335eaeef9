CREATE FULLTEXT INDEX resolutions IF NOT EXISTS FOR (n:Resolution) ON EACH [n.title, n.knownAs, n.subjects, n.adoptedIn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE RANGE INDEX vote_claim_sought_in IF NOT EXISTS FOR (n:VoteClaim) ON (n.soughtIn);
