// Which of some countries are no more, and since when.
// Parameters: ids
// Columns: id, name, until (the day since which it is no more)
UNWIND $ids AS id
MATCH (c:Country {id: id})
WHERE c.unMemberUntil IS NOT NULL
RETURN c.id AS id, c.name AS name, c.unMemberUntil AS until
