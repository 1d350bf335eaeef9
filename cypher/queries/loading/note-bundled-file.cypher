// Notes that a file which came with the project has been loaded.
// Parameters: name, digest
MERGE (f:BundledFile {name: $name})
SET f.digest = $digest
