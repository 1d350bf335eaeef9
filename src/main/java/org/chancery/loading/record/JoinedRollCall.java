package org.chancery.loading.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.graph.names.Folding;
import org.chancery.loading.account.Digest;
import org.chancery.loading.record.SourcedRollCall.Position;
import org.chancery.vote.VotePosition;

/**
 * A roll call as it follows from all records of it. What they say alike stands once; where they differ, the first decides
 * and what the others say of a country's vote is kept beside it.
 *
 * @param records of different sources, the one that goes before first
 * @param digest of all that they say
 */
record JoinedRollCall(List<SourcedRollCall> records, String digest) {

    /** Bumped where the same records lead to another roll call than before, so that it is written anew. */
    private static final String FORM = "1";

    String id() {
        return first().id();
    }

    SourcedRollCall first() {
        return records.get(0);
    }

    static JoinedRollCall of(List<SourcedRollCall> records) {
        return new JoinedRollCall(
                records,
                Digest.sha256(
                        FORM + records.stream().map(SourcedRollCall::digest).collect(Collectors.joining(" "))));
    }

    /**
     * In the shape that the statement {@code record/write-roll-calls} takes, without votes.
     *
     * @param n the roll call's number among those that are written together
     * @param votes takes the votes that count
     * @param reported takes what less trusted sources say otherwise
     */
    Map<String, Object> row(int n, VoteGroups votes, VoteGroups reported) {
        Map<String, Vote> counting = new LinkedHashMap<>();
        for (SourcedRollCall record : records) {
            record.votes().forEach((country, vote) -> {
                Vote before = counting.putIfAbsent(country, new Vote(record, vote));
                if (before != null && before.vote.position() != vote.position()) {
                    reported.add(n, country, vote, record.source());
                }
            });
        }
        // Where it is the first record's, the roll call itself tells the source.
        counting.forEach((country, vote) ->
                votes.add(n, country, vote.vote, vote.record == first() ? null : vote.record.source()));
        Map<String, Object> row = new HashMap<>();
        row.put("id", id());
        row.put("properties", properties(counting));
        row.put("resolution", first().symbol());
        row.put("records", records.stream().map(SourcedRollCall::id).toList());
        return row;
    }

    private record Vote(SourcedRollCall record, Position vote) {}

    private Map<String, Object> properties(Map<String, Vote> votes) {
        SourcedRollCall first = first();
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id());
        properties.put("source", first.source().name());
        properties.put("title", first.title());
        properties.put("kind", first.kind().name());
        properties.put("body", first.body().name());
        properties.put("session", first.session());
        properties.put("date", first.date());
        properties.put("day", first.date().toEpochDay());
        properties.put("note", note());
        properties.put("sources", links());
        properties.put("recorded", first.recorded());
        records.stream()
                .map(SourcedRollCall::declared)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(declared -> properties.putAll(declared.properties()));
        properties.put("textKey", textKey());
        properties.put(
                "subjectKeys",
                first.resolution() == null ? List.of() : first.resolution().subjectKeys());
        properties.put("countedYes", count(votes, VotePosition.YES));
        properties.put("countedNo", count(votes, VotePosition.NO));
        properties.put("countedAbstain", count(votes, VotePosition.ABSTAIN));
        properties.put("countedNonVoting", countedAbsent(votes));
        properties.put("digest", digest());
        return properties;
    }

    /** Null where no source lists those that did not vote: their number is not known then. */
    private Long countedAbsent(Map<String, Vote> votes) {
        return records.stream().anyMatch(SourcedRollCall::listsAbsent) ? count(votes, VotePosition.NON_VOTING) : null;
    }

    private static long count(Map<String, Vote> votes, VotePosition position) {
        return votes.values().stream()
                .filter(vote -> vote.vote.position() == position)
                .count();
    }

    private String note() {
        String notes = records.stream()
                .map(SourcedRollCall::note)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        return notes.isEmpty() ? null : notes;
    }

    private List<String> links() {
        Set<String> links = new LinkedHashSet<>();
        records.forEach(record -> links.addAll(record.links()));
        return List.copyOf(links);
    }

    private String textKey() {
        Set<String> words = new LinkedHashSet<>();
        for (SourcedRollCall record : records) {
            words.add(Folding.fold(record.title()));
            if (record.resolution() != null) {
                words.add(record.resolution().textKey());
            }
        }
        return String.join(" ", words);
    }
}
