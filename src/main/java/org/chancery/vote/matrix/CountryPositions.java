package org.chancery.vote.matrix;

/**
 * The positions of one country: a bit for each roll call of the matrix, in three sets that share none.
 *
 * <p>Words and not {@link java.util.BitSet} or a compressed set: both would need a copy, or a pass of its own, for each
 * of the intersections that one pass over the words counts together, and the sets are too dense to compress.
 */
record CountryPositions(long[] yes, long[] no, long[] abstain) {

    CountryPositions(int words) {
        this(new long[words], new long[words], new long[words]);
    }

    /** Whether it voted yes, no or abstained, a bit for each roll call of a word. */
    long voted(int word) {
        return yes[word] | no[word] | abstain[word];
    }

    boolean votedIn(long[] in) {
        for (int w = 0; w < in.length; w++) {
            if ((voted(w) & in[w]) != 0) {
                return true;
            }
        }
        return false;
    }
}
