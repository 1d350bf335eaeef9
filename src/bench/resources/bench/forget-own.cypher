MATCH (n:RollCallRecord {source: 'UNVOTES'})-[:OF]->(r) CALL (n, r) { DETACH DELETE n, r } IN TRANSACTIONS OF 100 ROWS;
