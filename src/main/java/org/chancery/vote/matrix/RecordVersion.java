package org.chancery.vote.matrix;

/**
 * The newest change that something has seen.
 *
 * @param seq its number; 0 before the first change
 * @param at when it was made, as the graph has it: in another database the same number was given at another time
 */
record RecordVersion(long seq, String at) {}
