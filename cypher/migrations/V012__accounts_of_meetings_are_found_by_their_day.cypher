CREATE RANGE INDEX account_started_on IF NOT EXISTS FOR (n:Account) ON (n.startedOn);
