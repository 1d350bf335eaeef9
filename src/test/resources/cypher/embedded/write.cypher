// One write of the fault tests, to be found again after a crash.
// Parameters: n, its number.
CREATE (:Written {n: $n})
