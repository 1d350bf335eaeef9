// What a list of ids or names may mean: by id (rank 0), name or alias (1), surname (2).
// Parameters: wanted [{n, id, keys (the folded name, and that of a symbol in its canonical form), labels}]
// Parts: named-by-id
// Columns: n, rank, id, name, label
UNWIND $wanted AS wanted
CALL (wanted) {
  UNWIND wanted.keys AS key
  MATCH (:Name {key: key})<-[called:CALLED]-(e)
  RETURN e, CASE called.as WHEN 'surname' THEN 2 ELSE 1 END AS rank
  //+ named-by-id
}
WITH wanted, rank, e, [label IN labels(e) WHERE label IN wanted.labels][0] AS label
WHERE label IS NOT NULL
RETURN wanted.n AS n, rank, e.id AS id, coalesce(e.name, e.symbol) AS name, label
LIMIT 1000
