package org.chancery.claim;

import java.util.List;
import java.util.Map;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;

/**
 * The vote on a resolution as a whole.
 *
 * @param recorded false where it was adopted without a vote
 * @param positions by country code, in the order in which countries are to be listed
 * @param names what the countries are called, by code
 */
public record Recorded(UnBody body, boolean recorded, Map<String, VotePosition> positions, Map<String, String> names) {

    int count(VotePosition position) {
        return countries(position).size();
    }

    /** The codes of those that took a position. */
    List<String> countries(VotePosition position) {
        return positions.entrySet().stream()
                .filter(e -> e.getValue() == position)
                .map(Map.Entry::getKey)
                .toList();
    }
}
