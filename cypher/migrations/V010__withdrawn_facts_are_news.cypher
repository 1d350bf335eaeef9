CREATE RANGE INDEX withdrawn_fact_seq IF NOT EXISTS FOR (n:WithdrawnFact) ON (n.seq);
