package org.chancery.vote.matrix;

import java.util.List;

/**
 * What became of the graph since a version of the record.
 *
 * @param newest the version that the graph has
 * @param replaced whether the graph does not know the older version: it is another database, or an earlier state of it
 * @param countries whether countries changed
 * @param rollCalls the ids of roll calls that changed
 */
record RecordNews(RecordVersion newest, boolean replaced, boolean countries, List<String> rollCalls) {}
