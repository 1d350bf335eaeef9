// All countries, by all that they are called.
// Columns: code, name, names, until (the day since which it is no more; null where it still is)
MATCH (c:Country)
RETURN c.code AS code, c.name AS name, c.aliases AS names, c.unMemberUntil AS until
ORDER BY code
