package org.chancery.vote.matrix;

/** Some of the roll calls of one matrix, a bit each; of no use with another matrix. */
public final class RollCallSet {

    final long[] words;

    RollCallSet(long[] words) {
        this.words = words;
    }

    /** How many roll calls these are. */
    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }
}
