// Articles, newest first; those without a date come last, and are looked for only where the dated ones do not suffice.
// Parameters: latest (the day to begin with, null among the undated), afterId (of the entry before, on that day or
//   among the undated; empty at the start), limit
// Columns: node, key (the day, empty where there is none), id
CALL () {
  MATCH (a:Article)
  WHERE a.publishedOn <= $latest AND (a.publishedOn < $latest OR a.id > $afterId)
  WITH a ORDER BY a.publishedOn DESC, a.id LIMIT $limit
  RETURN collect(a) AS dated
}
CALL (dated) {
  UNWIND dated AS a
  RETURN a
  UNION ALL
  WITH dated WHERE size(dated) < $limit
  MATCH (a:Article)
  WHERE a.publishedOn IS NULL AND ($latest IS NOT NULL OR a.id > $afterId)
  RETURN a ORDER BY a.id LIMIT $limit
}
RETURN a {.id, .url, .title, .publisher, .publishedOn, .loadedAt} AS node,
       coalesce(toString(a.publishedOn), '') AS key, a.id AS id
ORDER BY a.publishedOn IS NULL, a.publishedOn DESC, id
LIMIT $limit
