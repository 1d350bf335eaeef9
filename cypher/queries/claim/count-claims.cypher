// How many claims about votes there are in a list, whatever part of it is shown.
// Parameters: verdict where the part wants it
// Parts: vote-claims-of (one of them)
// Columns: total
//+ vote-claims-of
RETURN count(v) AS total
