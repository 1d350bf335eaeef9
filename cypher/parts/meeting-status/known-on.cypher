// What the accounts known by then give, by the rule of the derivation.
CASE
  WHEN EXISTS { (m)<-[:ON]-(a:Account) WHERE a.known <= $f.knownOn AND a.status = 'HELD' } THEN 'HELD'
  WHEN EXISTS { (m)<-[:ON]-(a:Account) WHERE a.known <= $f.knownOn AND a.status = 'CANCELLED' } THEN 'CANCELLED'
  WHEN EXISTS { (m)<-[:ON]-(a:Account) WHERE a.known <= $f.knownOn AND a.status = 'PLANNED' } THEN 'PLANNED'
  ELSE 'UNCONFIRMED'
END
