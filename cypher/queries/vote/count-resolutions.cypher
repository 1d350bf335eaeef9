// How many resolutions there are in a list, whatever part of it is shown.
// Parameters: f (what its parts name)
// Parts: resolution-filter
// Columns: total
MATCH (res:Resolution)
WHERE true
  //+ resolution-filter
RETURN count(res) AS total
