// The countries that took a position in a roll call, by name.
// Parameters: rollCall (id), position
// Parts: voters-of (one of them)
// Columns: node
//+ voters-of
RETURN node
ORDER BY node.name, node.id
