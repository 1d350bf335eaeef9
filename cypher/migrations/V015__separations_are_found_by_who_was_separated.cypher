CREATE RANGE INDEX separation_keep IF NOT EXISTS FOR (n:Separation) ON (n.keep);
CREATE RANGE INDEX separation_duplicate IF NOT EXISTS FOR (n:Separation) ON (n.duplicate);
