// How many countries there are in a list, whatever part of it is shown.
// Parameters: what its parts name
// Parts: countries-of (one of them), country-filter
// Columns: total
//+ countries-of
WHERE true
  //+ country-filter
RETURN count(c) AS total
