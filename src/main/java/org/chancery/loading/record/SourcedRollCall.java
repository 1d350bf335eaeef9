package org.chancery.loading.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.loading.account.Digest;
import org.chancery.vote.RecordSource;
import org.chancery.vote.RollCallKind;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;
import org.neo4j.driver.Value;

/**
 * What one source records of a roll call, whole. It is kept as it is; the roll call itself follows from what all sources
 * record of it.
 *
 * @param id the source's own, with its name before it: {@code rollcall.undl-3959039}, {@code rollcall.unvotes-9001}
 * @param note what to know before relying on it; null for nothing
 * @param links where the record can be read
 * @param resolution what was voted on; null where that is no resolution
 * @param recorded false: adopted without a vote
 * @param declared the totals that the source states; null where it states none
 * @param listsAbsent whether members that did not vote are listed as such
 * @param votes by the country's code
 */
public record SourcedRollCall(
        String id,
        RecordSource source,
        String title,
        RollCallKind kind,
        UnBody body,
        String session,
        LocalDate date,
        String note,
        List<String> links,
        ResolutionRecord resolution,
        boolean recorded,
        DeclaredTally declared,
        boolean listsAbsent,
        SortedMap<String, Position> votes) {

    /**
     * A country's vote.
     *
     * @param namedAs what the record calls the country; null where it does not say
     */
    public record Position(VotePosition position, String namedAs) {}

    /** The symbol of the resolution; null where it is on none. */
    public String symbol() {
        return resolution == null ? null : resolution.symbol();
    }

    /** How many took a position. */
    public int count(VotePosition position) {
        int count = 0;
        for (Position vote : votes.values()) {
            count += vote.position() == position ? 1 : 0;
        }
        return count;
    }

    /** The same with what its rows tell. */
    public SourcedRollCall with(
            boolean isRecorded, String itsNote, List<String> subjects, SortedMap<String, Position> itsVotes) {
        ResolutionRecord itsResolution =
                resolution == null || subjects.isEmpty() ? resolution : resolution.subjects(subjects);
        return copy(isRecorded, itsNote, itsResolution, itsVotes);
    }

    private SourcedRollCall copy(
            boolean isRecorded, String itsNote, ResolutionRecord itsResolution, SortedMap<String, Position> itsVotes) {
        return new SourcedRollCall(
                id,
                source,
                title,
                kind,
                body,
                session,
                date,
                itsNote,
                links,
                itsResolution,
                isRecorded,
                declared,
                listsAbsent,
                itsVotes);
    }

    /**
     * What is recorded once this has been loaded over what there was. The words for what a resolution is about come from
     * files of facts alone and outlive the source's editions; beyond them such a file never replaces the source itself.
     */
    SourcedRollCall over(SourcedRollCall there) {
        if (source == RecordSource.FACTS && there.source != RecordSource.FACTS) {
            return resolution == null ? there : there.knownAs(resolution.knownAs());
        }
        return source == RecordSource.FACTS || there.resolution == null ? this : knownAs(there.resolution.knownAs());
    }

    private SourcedRollCall knownAs(List<String> knownAs) {
        return resolution == null ? this : copy(recorded, note, resolution.knownAs(knownAs), votes);
    }

    String digest() {
        StringBuilder text = new StringBuilder(1 << 13).append(withoutVotes());
        lines().forEach(line -> text.append('\n').append(line));
        return Digest.sha256(text.toString());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(votes.size());
        votes.forEach((country, vote) -> lines.add(
                vote.position().name() + ' ' + country + ' ' + (vote.namedAs() == null ? "" : vote.namedAs())));
        return lines;
    }

    /** Whether everything but the votes is the same. */
    boolean alikeBesideVotes(SourcedRollCall other) {
        return withoutVotes().equals(other.withoutVotes());
    }

    private SourcedRollCall withoutVotes() {
        return copy(recorded, note, resolution, new TreeMap<>());
    }

    /** In the shape that the statement {@code record/write-records} takes. */
    Map<String, Object> row() {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("source", source.name());
        row.put("title", title);
        row.put("kind", kind.name());
        row.put("body", body.name());
        row.put("session", session);
        row.put("date", date);
        row.put("note", note);
        row.put("links", links);
        row.put("recorded", recorded);
        row.put("listsAbsent", listsAbsent);
        if (declared != null) {
            row.putAll(declared.properties());
        }
        if (resolution != null) {
            row.putAll(resolution.asPartOfRecord());
        }
        List<String> lines = new ArrayList<>(votes.size());
        votes.forEach((country, vote) ->
                lines.add(vote.position() + " " + country + " " + (vote.namedAs() == null ? "" : vote.namedAs())));
        row.put("votes", lines);
        row.put("digest", digest());
        return row;
    }

    /** As the graph keeps it. */
    static SourcedRollCall of(Value node) {
        SortedMap<String, Position> votes = new TreeMap<>();
        for (Value line : node.get("votes").values()) {
            String[] parts = line.asString().split(" ", 3);
            votes.put(parts[1], new Position(VotePosition.valueOf(parts[0]), parts[2].isEmpty() ? null : parts[2]));
        }
        UnBody body = UnBody.valueOf(node.get("body").asString());
        return new SourcedRollCall(
                node.get("id").asString(),
                RecordSource.valueOf(node.get("source").asString()),
                node.get("title").asString(),
                RollCallKind.valueOf(node.get("kind").asString()),
                body,
                node.get("session").asString(null),
                node.get("date").asLocalDate(),
                node.get("note").asString(null),
                node.get("links").asList(Value::asString),
                ResolutionRecord.ofPart(node, body),
                node.get("recorded").asBoolean(),
                DeclaredTally.of(node),
                node.get("listsAbsent").asBoolean(),
                votes);
    }
}
