// What the graph holds, in figures. Each count is a part of its own, so that it is looked up and not counted.
// Columns: figure, value
MATCH (n:Person) RETURN 'people' AS figure, count(n) AS value
UNION ALL
MATCH (n:Country) RETURN 'countries' AS figure, count(n) AS value
UNION ALL
MATCH (n:Meeting) RETURN 'meetings' AS figure, count(n) AS value
UNION ALL
MATCH (n:Resolution) RETURN 'resolutions' AS figure, count(n) AS value
UNION ALL
MATCH (n:RollCall) RETURN 'rollCalls' AS figure, count(n) AS value
UNION ALL
MATCH ()-[v:VOTED]->() RETURN 'votes' AS figure, count(v) AS value
UNION ALL
MATCH (n:Article) RETURN 'articles' AS figure, count(n) AS value
UNION ALL
MATCH (n:VoteClaim) RETURN 'claims' AS figure, count(n) AS value
UNION ALL
CALL () {
  MATCH (n:Meeting) WHERE n.startedFrom IS NOT NULL
  RETURN n.startedFrom AS day ORDER BY day LIMIT 1
  UNION ALL
  MATCH (n:RollCall) WHERE n.date IS NOT NULL
  RETURN n.date AS day ORDER BY day LIMIT 1
}
RETURN 'firstDate' AS figure, min(day) AS value
UNION ALL
CALL () {
  MATCH (n:Meeting) WHERE n.startedFrom IS NOT NULL
  RETURN n.startedFrom AS day ORDER BY day DESC LIMIT 1
  UNION ALL
  MATCH (n:RollCall) WHERE n.date IS NOT NULL
  RETURN n.date AS day ORDER BY day DESC LIMIT 1
}
RETURN 'lastDate' AS figure, max(day) AS value
UNION ALL
CALL () {
  MATCH (n:Load) WHERE n.startedAt IS NOT NULL
  WITH n ORDER BY n.startedAt DESC
  WITH n WHERE n.status = 'DONE'
  RETURN n.finishedAt AS at LIMIT 1
}
RETURN 'lastLoadedAt' AS figure, at AS value
