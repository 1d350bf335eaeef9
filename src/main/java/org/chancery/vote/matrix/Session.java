package org.chancery.vote.matrix;

/**
 * The roll calls counted under one session: those of a matrix from the word {@code start} on.
 *
 * @param words a bit for each of them; no longer than needed, since a session spans few of the words
 */
record Session(String name, int start, long[] words) {}
