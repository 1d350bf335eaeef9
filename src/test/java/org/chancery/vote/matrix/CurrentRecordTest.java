package org.chancery.vote.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.vote.VotePosition.NO;
import static org.chancery.vote.VotePosition.YES;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.graph.Changes;
import org.chancery.loading.record.OfficialRecord;
import org.chancery.loading.record.RollCallRecord;
import org.chancery.testing.CountedStatements;
import org.chancery.testing.RecordedVote;
import org.chancery.testing.RollCalls;
import org.chancery.vote.RollCallKind;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;
import org.junit.jupiter.api.Test;

/** The record in memory is read when it is needed, once, and is never behind the graph. */
@QuarkusTest
class CurrentRecordTest {

    private static final LocalDate DAY = LocalDate.of(1937, 5, 28);
    private static final String ALL_ROLL_CALLS = "All roll calls that were recorded";
    private static final String POSITIONS = "Who voted yes and no and who abstained";
    private static final String NEWS = "What became of the voting record";

    @Inject
    RecordReader reader;

    @Inject
    OfficialRecord official;

    @Inject
    RollCalls rollCalls;

    @Inject
    Changes changes;

    @Test
    void manyWhoAskAtOnceWaitForOneReading() throws Exception {
        CurrentRecord current = new CurrentRecord(reader);
        int many = 24;
        CountedStatements.forget();
        Set<VotingRecord> given = inParallel(many, current);
        assertThat(given.size()).as("records given").isEqualTo(1);
        assertThat(asked(ALL_ROLL_CALLS)).isEqualTo(1);
        assertThat(asked(NEWS)).isLessThanOrEqualTo(2 * many);
    }

    private static Set<VotingRecord> inParallel(int many, CurrentRecord current) throws Exception {
        ExecutorService askers = Executors.newFixedThreadPool(many);
        try {
            List<Future<VotingRecord>> asked = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                asked.add(askers.submit(current::now));
            }
            Set<VotingRecord> given = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<VotingRecord> one : asked) {
                given.add(one.get());
            }
            return given;
        } finally {
            askers.shutdownNow();
        }
    }

    @Test
    void whereNothingChangedTheGraphIsAskedOnce() {
        CurrentRecord current = new CurrentRecord(reader);
        VotingRecord first = current.now();
        CountedStatements.forget();
        assertThat(current.now() == first).isTrue();
        assertThat(CountedStatements.noted()).hasSize(1);
    }

    @Test
    void aRollCallLoadedCorrectedAndRemovedIsSeenAtOnceAndAlone() {
        CurrentRecord current = new CurrentRecord(reader);
        int before = current.now().matrix().rollCalls().size();
        String id = "rollcall.instep-1";
        official.rollCalls(List.of(rollCall(id, Map.of(YES, List.of("FRA", "DEU")))));
        try {
            CountedStatements.forget();
            VotingRecord loaded = current.now();
            assertThat(asked(ALL_ROLL_CALLS)).isZero();
            assertThat(asked(POSITIONS)).isEqualTo(1);
            assertThat(loaded.matrix().rollCalls().size()).isEqualTo(before + 1);
            assertThat(on(DAY, loaded)).isEqualTo(new PairCounts(1, 1, 0));

            official.rollCalls(List.of(rollCall(id, Map.of(YES, List.of("FRA"), NO, List.of("DEU")))));
            assertThat(on(DAY, current.now())).isEqualTo(new PairCounts(1, 0, 1));
            assertThat(on(DAY, loaded)).as("for who asked before").isEqualTo(new PairCounts(1, 1, 0));

            official.rollCalls(List.of(rollCall(id, Map.of())));
            assertThat(on(DAY, current.now())).as("adopted without a vote").isEqualTo(new PairCounts(0, 0, 0));
            assertThat(current.now().matrix().rollCalls().size()).isEqualTo(before);
        } finally {
            rollCalls.remove(List.of(id));
        }
        assertThat(current.now().matrix().rollCalls().size()).isEqualTo(before);
    }

    @Test
    void aChangeOfSomethingElseHasNothingRead() {
        CurrentRecord current = new CurrentRecord(reader);
        VotingRecord before = current.now();
        changes.make(tx -> new Changes.Outcome<>(null, "facts loaded", List.of("nobody-instep")));
        CountedStatements.forget();
        VotingRecord after = current.now();
        assertThat(CountedStatements.noted()).hasSize(1);
        assertThat(after.matrix()).isSameAs(before.matrix());
        assertThat(after.version().seq()).isGreaterThan(before.version().seq());
    }

    @Test
    void aGraphThatDoesNotKnowTheVersionIsReadAnew() {
        RecordVersion newest = reader.since(null).newest();
        VoteMatrix stale = new VoteMatrixBuilder().build();
        for (RecordVersion unknown : List.of(
                new RecordVersion(newest.seq() + 100, newest.at()),
                new RecordVersion(newest.seq(), "1999-12-31T23:59:59Z"))) {
            RecordNews news = reader.since(unknown);
            assertThat(news.replaced()).as("replaced, for " + unknown).isTrue();
            VotingRecord after = reader.after(new VotingRecord(unknown, stale, Map.of()), news);
            assertThat(after.matrix().rollCalls().size()).isGreaterThanOrEqualTo(6);
            assertThat(after.countries()).containsKey("FRA");
            assertThat(after.version()).isEqualTo(newest);
        }
        assertThat(reader.since(newest).replaced()).isFalse();
    }

    private static PairCounts on(LocalDate day, VotingRecord record) {
        return record.matrix()
                .pair("FRA", "DEU", record.matrix().rollCalls(r -> r.date().equals(day)));
    }

    private static long asked(String comment) {
        return CountedStatements.noted().stream()
                .filter(statement -> statement.contains(comment))
                .count();
    }

    private static RollCallRecord rollCall(String id, Map<VotePosition, List<String>> positions) {
        return RecordedVote.of(
                id, "In step", RollCallKind.UNKNOWN, UnBody.GENERAL_ASSEMBLY, "instep", DAY, null, positions);
    }
}
