// Ends loads of which nothing was heard since some time: whoever ran them is gone.
// Parameters: silentSince, running (ids of loads that go on here), at, message
// Columns: id
MATCH (load:Load {status: 'RUNNING'})
WHERE load.aliveAt < $silentSince AND NOT load.id IN $running
SET load.status = 'FAILED', load.finishedAt = $at, load.secondsLeft = null,
    load.message = $message
RETURN load.id AS id
