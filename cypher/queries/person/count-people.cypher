// How many people there are in a list, whatever part of it is shown.
// Parameters: what its parts name
// Parts: people-of (one of them), people-filter
// Columns: total
//+ people-of
WHERE true
  //+ people-filter
RETURN count(p) AS total
