package org.chancery.loading.record;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.vote.RecordSource;
import org.chancery.vote.RollCallKind;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;

/**
 * A roll call as a record gives it: always whole.
 *
 * @param resolution what was voted on; null where that is no resolution
 * @param declared the totals that the record states; null where it states none
 * @param positions the codes of the countries by position; without any, it was adopted without a vote
 */
public record RollCallRecord(
        String id,
        String title,
        RollCallKind kind,
        UnBody body,
        String session,
        LocalDate date,
        String note,
        List<String> sources,
        ResolutionRecord resolution,
        DeclaredTally declared,
        Map<VotePosition, List<String>> positions) {

    /** @throws IllegalArgumentException where a country stands in it twice, or in a position that is only computed */
    public RollCallRecord {
        sources = sources == null ? List.of() : List.copyOf(sources);
        positions = positions == null ? Map.of() : new TreeMap<>(positions);
        Set<String> seen = new HashSet<>();
        positions.forEach((position, codes) -> {
            if (position == VotePosition.NOT_ELIGIBLE) {
                throw new IllegalArgumentException("NOT_ELIGIBLE follows from the membership dates; leave it out");
            }
            codes.forEach(code -> {
                if (!seen.add(code)) {
                    throw new IllegalArgumentException(code + " stands twice; a country has one vote in a roll call");
                }
            });
        });
    }

    /** The same as a source's record. */
    public SourcedRollCall sourced() {
        SortedMap<String, SourcedRollCall.Position> votes = new TreeMap<>();
        positions.forEach((position, codes) ->
                codes.forEach(code -> votes.put(code, new SourcedRollCall.Position(position, null))));
        return new SourcedRollCall(
                id,
                RecordSource.FACTS,
                title,
                kind,
                body,
                session,
                date,
                note,
                sources,
                resolution,
                !positions.isEmpty(),
                declared,
                positions.containsKey(VotePosition.NON_VOTING)
                        || declared != null && Integer.valueOf(0).equals(declared.nonVoting()),
                votes);
    }
}
