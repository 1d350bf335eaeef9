// Another password of the database's user, as where somebody restarts it with one.
// Parameters: password.
ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED
