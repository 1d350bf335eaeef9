package org.chancery.vote.matrix;

/**
 * How two countries voted where both voted yes, no or abstained.
 *
 * @param shared how many roll calls these are
 * @param same those in which both took the same position
 * @param opposed those in which one said yes and the other no
 */
public record PairCounts(int shared, int same, int opposed) {

    /**
     * Lijphart's index of agreement (American Political Science Review 57(4), 1963): the mean over the shared roll calls
     * of 1 - |a-b|/2, with yes 1, abstain 2, no 3. What is neither the same nor opposed is half of each: one abstained.
     *
     * @return 0 to 1; null where nothing is shared
     */
    public Double score() {
        return score(shared, shared + same - opposed);
    }

    /** The index from its sum in halves: two for the same, one where one abstained, none where opposed. */
    static Double score(int shared, int halves) {
        return shared == 0 ? null : halves / (2.0 * shared);
    }
}
