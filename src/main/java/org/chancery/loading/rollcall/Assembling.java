package org.chancery.loading.rollcall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.loading.file.Remark;
import org.chancery.loading.record.DeclaredTally;
import org.chancery.loading.record.NamedOnRecord;
import org.chancery.loading.record.NoState;
import org.chancery.loading.record.SourcedRollCall;
import org.chancery.loading.record.SourcedRollCall.Position;
import org.chancery.loading.record.StateOnRecord;
import org.chancery.loading.record.States;
import org.chancery.vote.VotePosition;

/** One roll call, put together from its rows. Holds no more than one vote a state, however many rows there are. */
final class Assembling {

    private final SourcedRollCall head;
    private final List<String> headCells;
    private final long headLine;
    private final States states;
    private final Consumer<Remark> remarks;
    private final SortedMap<String, Told> told = new TreeMap<>();
    private final Set<String> contradicted = new LinkedHashSet<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private boolean otherHead;
    private long rows;

    private record Told(Position vote, long line) {}

    Assembling(SpooledRow row, SourcedRollCall head, States states, Consumer<Remark> remarks) {
        this.head = head;
        this.headCells = row.cells();
        this.headLine = row.line();
        this.states = states;
        this.remarks = remarks;
    }

    /** How many rows of votes it has. */
    long rows() {
        return rows;
    }

    /** The roll call's head stands here again, or another one with its number, whose votes are not taken for its own. */
    void again(SpooledRow row, Source source) {
        otherHead = !row.cells().equals(headCells) && isAnother(source.head(row));
    }

    private boolean isAnother(SourcedRollCall other) {
        return !other.date().equals(head.date()) || !Objects.equals(other.symbol(), head.symbol());
    }

    void subject(String subject) {
        subjects.add(subject);
    }

    void vote(SpooledRow row) {
        rows++;
        String name = row.cells().get(0);
        String code = row.cells().get(1);
        String word = row.cells().get(2);
        if (!row.cells().get(3).isEmpty()) {
            notes.add(name.strip() + ": " + row.cells().get(3));
        }
        if (otherHead) {
            reject(row, "date", null, "the roll call has another date or resolution here than in line " + headLine);
            return;
        }
        NamedOnRecord named = states.read(name, code, head.date());
        if (named instanceof NoState none) {
            reject(row, "state", name.isBlank() ? code : name, none.reason());
        } else if (named instanceof StateOnRecord state) {
            vote(row, word, state);
        }
    }

    private void vote(SpooledRow row, String word, StateOnRecord state) {
        VotePosition position = Positions.of(word).orElse(null);
        if (position == null && !word.isEmpty()) {
            reject(row, "vote", word, "is no position; right is " + Positions.RIGHT);
            return;
        }
        if (state.mended()) {
            String name = row.cells().get(0);
            remarks.accept(
                    new Remark(Remark.Kind.MENDED, row.line(), "state", name, null, "read as " + state.namedAs()));
        }
        put(row, state.country(), new Position(position, state.namedAs()));
    }

    private void put(SpooledRow row, String country, Position vote) {
        Told before = told.putIfAbsent(country, new Told(vote, row.line()));
        if (before == null) {
            return;
        }
        if (before.vote.position() == vote.position()) {
            remarks.accept(new Remark(
                    Remark.Kind.MENDED,
                    row.line(),
                    head.id(),
                    vote.namedAs(),
                    null,
                    "the same as in line " + before.line + "; taken once"));
            return;
        }
        if (contradicted.add(country)) {
            reject(before.line, country, before.vote, row.line());
        }
        reject(row.line(), country, vote, before.line);
    }

    private void reject(long line, String country, Position vote, long other) {
        remarks.accept(Remark.reject(
                line,
                head.id(),
                vote.position() == null ? "" : vote.position().name(),
                "the vote of " + vote.namedAs() + " (" + country + ") is another in line " + other
                        + "; neither is taken"));
    }

    private void reject(SpooledRow row, String place, String value, String reason) {
        remarks.accept(Remark.reject(row.line(), place, value, reason));
    }

    /** The roll call as the source records it; a gap between its votes and what it declares is told. */
    SourcedRollCall assembled() {
        SortedMap<String, Position> votes = new TreeMap<>();
        told.forEach((country, vote) -> {
            if (!contradicted.contains(country) && vote.vote.position() != null) {
                votes.put(country, vote.vote);
            }
        });
        boolean recorded =
                head.recorded() && votes.values().stream().anyMatch(vote -> vote.position() != VotePosition.NON_VOTING);
        SourcedRollCall rollCall = head.with(
                recorded,
                notes.isEmpty() ? null : String.join("; ", notes),
                List.copyOf(subjects),
                recorded ? votes : new TreeMap<>());
        if (recorded) {
            gap(rollCall);
        }
        return rollCall;
    }

    private void gap(SourcedRollCall rollCall) {
        DeclaredTally declared = rollCall.declared();
        if (declared == null) {
            return;
        }
        List<String> differences = new ArrayList<>();
        difference(differences, "yes", declared.yes(), rollCall.count(VotePosition.YES));
        difference(differences, "no", declared.no(), rollCall.count(VotePosition.NO));
        difference(differences, "abstaining", declared.abstain(), rollCall.count(VotePosition.ABSTAIN));
        if (rollCall.listsAbsent()) {
            difference(differences, "not voting", declared.nonVoting(), rollCall.count(VotePosition.NON_VOTING));
        }
        if (!differences.isEmpty()) {
            remarks.accept(new Remark(
                    Remark.Kind.GAP, headLine, rollCall.id(), rollCall.symbol(), null, String.join(", ", differences)));
        }
    }

    private static void difference(List<String> differences, String what, Integer declared, int counted) {
        if (declared != null && declared != counted) {
            differences.add(what + ": " + declared + " declared, " + counted + " counted");
        }
    }
}
