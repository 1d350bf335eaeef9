// Who was merged into whom, in the order in which it was done, page by page.
// Parameters: afterAt (when the last of the page before was done, null for the first page), afterId (whom it merged), limit
// Columns: keep, duplicate (ids), keepName, duplicateName, reason, by, at
MATCH (duplicate:Person)-[m:MERGED_INTO]->(keep:Person)
WITH duplicate, keep, m, coalesce(m.at, datetime('1970-01-01T00:00:00Z')) AS at
WHERE $afterAt IS NULL OR at > $afterAt OR at = $afterAt AND duplicate.id > $afterId
RETURN keep.id AS keep, coalesce(keep.name, keep.ownName) AS keepName, duplicate.id AS duplicate,
  coalesce(duplicate.name, duplicate.ownName) AS duplicateName, m.reason AS reason, m.by AS by, at
ORDER BY at, duplicate
LIMIT $limit
