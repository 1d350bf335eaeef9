package org.chancery.loading.record;

import java.util.Collection;
import java.util.List;

/**
 * What writing records of roll calls did; the numbers are of votes, and each text adopted without a vote counts as one.
 *
 * @param rollCalls the ids of the roll calls that are new, different or gone
 * @param apart the ids of written records that another source may have too, but that could not be joined to its own
 */
public record WrittenRecords(
        int created, int updated, int unchanged, int withdrawn, Collection<String> rollCalls, List<String> apart) {}
