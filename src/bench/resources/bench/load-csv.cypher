LOAD CSV WITH HEADERS FROM $rollCalls AS row
CALL (row) {
  CREATE (:PeerRollCall {rcid: row.rcid, date: date(row.date), session: row.session, unres: row.unres, title: row.descr})
} IN TRANSACTIONS OF 10000 ROWS;
LOAD CSV WITH HEADERS FROM $votes AS row
WITH DISTINCT row.country AS name
CREATE (:PeerCountry {name: name});
LOAD CSV WITH HEADERS FROM $votes AS row
CALL (row) {
  MATCH (c:PeerCountry {name: row.country})
  MATCH (r:PeerRollCall {rcid: row.rcid})
  CREATE (c)-[:PEER_VOTED {position: row.vote, namedAs: row.country}]->(r)
} IN TRANSACTIONS OF 10000 ROWS;
