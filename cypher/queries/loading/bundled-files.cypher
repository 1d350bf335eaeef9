// The files that came with the project and were loaded, each with the digest of what was loaded.
// Parameters: names
// Columns: name, digest
UNWIND $names AS name
MATCH (f:BundledFile {name: name})
RETURN f.name AS name, f.digest AS digest
