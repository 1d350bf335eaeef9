CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.key]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:Meeting|Article|Resolution|RollCall) ON EACH [n.title, n.topic]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
