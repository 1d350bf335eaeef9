// Which of some countries came to be, or are no more, and on which days.
// Parameters: ids
// Columns: id, name, since (the day since which there is such a state, or null), until (the day since which it is no more, or
// null)
UNWIND $ids AS id
MATCH (c:Country {id: id})
WHERE c.unMemberUntil IS NOT NULL OR c.existsSince IS NOT NULL
RETURN c.id AS id, c.name AS name, c.existsSince AS since, c.unMemberUntil AS until
