package org.chancery.loading.rollcall;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.vote.VotePosition;

/** The words by which sources give a position. */
final class Positions {

    static final String RIGHT = "Y, N, A, X or NV; yes, no, abstain";

    private static final Map<String, VotePosition> WORDS = Map.ofEntries(
            Map.entry("y", VotePosition.YES),
            Map.entry("yes", VotePosition.YES),
            Map.entry("n", VotePosition.NO),
            Map.entry("no", VotePosition.NO),
            Map.entry("a", VotePosition.ABSTAIN),
            Map.entry("abstain", VotePosition.ABSTAIN),
            Map.entry("abstention", VotePosition.ABSTAIN),
            Map.entry("x", VotePosition.NON_VOTING),
            Map.entry("nv", VotePosition.NON_VOTING),
            Map.entry("non-voting", VotePosition.NON_VOTING));

    private Positions() {}

    static Optional<VotePosition> of(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }
}
