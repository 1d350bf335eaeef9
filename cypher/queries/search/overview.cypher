// What the graph holds, in figures. Each count is a part of its own and has nothing beside it, so that it is looked up and
// not counted.
// Columns: figure, value
MATCH (n:Person) WITH count(n) AS value RETURN 'people' AS figure, value
UNION ALL
MATCH (n:Unlisted) WITH count(n) AS value RETURN 'unlistedPeople' AS figure, value
UNION ALL
MATCH (n:Country) WITH count(n) AS value RETURN 'countries' AS figure, value
UNION ALL
MATCH (n:Meeting) WITH count(n) AS value RETURN 'meetings' AS figure, value
UNION ALL
MATCH (n:Resolution) WITH count(n) AS value RETURN 'resolutions' AS figure, value
UNION ALL
MATCH (n:RollCall) WITH count(n) AS value RETURN 'rollCalls' AS figure, value
UNION ALL
MATCH ()-[v:VOTED]->() WITH count(v) AS value RETURN 'votes' AS figure, value
UNION ALL
MATCH (n:Article) WITH count(n) AS value RETURN 'articles' AS figure, value
UNION ALL
MATCH (n:VoteClaim) WITH count(n) AS value RETURN 'claims' AS figure, value
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
