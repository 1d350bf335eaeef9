// The people of a name written in any case: the index on names cannot be asked so.
MATCH (p:Person)
WHERE toLower(p.name) = $key
RETURN p AS node
