package org.chancery.loading.record;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.neo4j.driver.Value;

/**
 * A roll call as a record gives it: always whole.
 *
 * @param source whose record it is; absent: facts, gathered by hand
 * @param resolution what was voted on; null where that is no resolution
 * @param recorded false: adopted without a vote; absent: that follows from the positions
 * @param listsAbsent whether members that did not vote are listed as such; absent: that follows from the positions too
 * @param declared the totals that the record states; null where it states none
 * @param positions the codes of the countries by position
 * @param namedAs what the record calls a country, by its code, where it says so
 */
public record RollCallRecord(
        String id,
        RecordSource source,
        String title,
        RollCallKind kind,
        UnBody body,
        String session,
        LocalDate date,
        String note,
        List<String> sources,
        ResolutionRecord resolution,
        Boolean recorded,
        Boolean listsAbsent,
        DeclaredTally declared,
        Map<VotePosition, List<String>> positions,
        Map<String, String> namedAs) {

    /** @throws IllegalArgumentException where a country stands in it twice, or in a position that is only computed */
    public RollCallRecord {
        source = source == null ? RecordSource.FACTS : source;
        sources = sources == null ? List.of() : List.copyOf(sources);
        positions = positions == null ? Map.of() : new TreeMap<>(positions);
        namedAs = namedAs == null ? Map.of() : new TreeMap<>(namedAs);
        if (recorded == null) {
            recorded = !positions.isEmpty();
        }
        if (listsAbsent == null) {
            listsAbsent = positions.containsKey(VotePosition.NON_VOTING)
                    || declared != null && Integer.valueOf(0).equals(declared.nonVoting());
        }
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

    /** What the graph keeps of a source's record: the same comes of it when it is loaded again. */
    public static RollCallRecord of(Value node) {
        SourcedRollCall kept = SourcedRollCall.of(node);
        Map<VotePosition, List<String>> positions = new TreeMap<>();
        Map<String, String> namedAs = new TreeMap<>();
        kept.votes().forEach((code, vote) -> {
            positions.computeIfAbsent(vote.position(), p -> new ArrayList<>()).add(code);
            if (vote.namedAs() != null) {
                namedAs.put(code, vote.namedAs());
            }
        });
        return new RollCallRecord(
                kept.id(),
                kept.source(),
                kept.title(),
                kept.kind(),
                kept.body(),
                kept.session(),
                kept.date(),
                kept.note(),
                kept.links(),
                kept.resolution(),
                kept.recorded(),
                kept.listsAbsent(),
                kept.declared(),
                positions,
                namedAs);
    }

    /** The same as a source's record. */
    public SourcedRollCall sourced() {
        SortedMap<String, SourcedRollCall.Position> votes = new TreeMap<>();
        positions.forEach((position, codes) ->
                codes.forEach(code -> votes.put(code, new SourcedRollCall.Position(position, namedAs.get(code)))));
        return new SourcedRollCall(
                id,
                source,
                title,
                kind,
                body,
                session,
                date,
                note,
                sources,
                resolution,
                recorded,
                declared,
                listsAbsent,
                votes);
    }
}
