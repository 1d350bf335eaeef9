// Counts what the indexes hold: the planner is to know the graph as it now is.
CALL db.prepareForReplanning(300)
