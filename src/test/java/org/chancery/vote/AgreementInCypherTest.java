package org.chancery.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chancery.loading.record.OfficialRecord;
import org.chancery.loading.record.ResolutionRecord;
import org.chancery.loading.record.RollCallRecord;
import org.chancery.testing.RecordedVote;
import org.chancery.testing.RollCalls;
import org.chancery.testing.Samples;
import org.junit.jupiter.api.Test;

/** The matrix in memory says what a statement says that computes the same in the database. */
@QuarkusTest
class AgreementInCypherTest {

    private static final List<String> COUNTRIES = List.of("CHN", "DEU", "FRA", "RUS", "YUG");
    private static final List<ComparedPairs.Pair> ALL = ComparedPairs.of(COUNTRIES);
    private static final List<String> SESSIONS = List.of("76", "77", "ES-11");
    private static final List<String> SUBJECTS = List.of("PALTRY MATTERS--TALLIES", "GRAVE MATTERS");
    private static final List<String> WORDS = List.of("first tallying", "second tallying");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 12, 20);

    private static final Arbitrary<LocalDate> DAYS =
            Arbitraries.integers().between(0, 500).map(FIRST_DAY::plusDays);

    @Inject
    ComparedPairs pairs;

    @Inject
    OfficialRecord official;

    @Inject
    RollCalls rollCalls;

    /** @param positions of the countries, in their order; null is no vote */
    private record Tallied(
            UnBody body, String session, LocalDate day, int subject, int words, List<VotePosition> positions) {

        RollCallRecord asRecord(int n) {
            Map<VotePosition, List<String>> countries = new EnumMap<>(VotePosition.class);
            for (int i = 0; i < positions.size(); i++) {
                if (positions.get(i) != null) {
                    countries
                            .computeIfAbsent(positions.get(i), p -> new ArrayList<>())
                            .add(COUNTRIES.get(i));
                }
            }
            String symbol = "A/RES/TALLIED/" + n;
            ResolutionRecord resolution = new ResolutionRecord(
                    symbol, WORDS.get(words), List.of(), body, session, day, List.of(SUBJECTS.get(subject)), null);
            return RecordedVote.of(
                    id(n), WORDS.get(words), RollCallKind.WHOLE, body, session, day, resolution, countries);
        }
    }

    private record Sample(List<Tallied> tallied, RollCallFilter filter) {}

    private static String id(int n) {
        return "rollcall.tallied-" + n;
    }

    @Test
    void bothSayTheSameOfEveryPairWhateverTheFilter() {
        Set<String> loaded = new HashSet<>();
        try {
            Samples.check(samples(), 40, sample -> {
                List<RollCallRecord> records = new ArrayList<>();
                for (int n = 0; n < sample.tallied().size(); n++) {
                    records.add(sample.tallied().get(n).asRecord(n));
                    loaded.add(id(n));
                }
                official.rollCalls(records);
                assertThat(pairs.inMemory(ALL, sample.filter())).isEqualTo(pairs.inCypher(ALL, sample.filter()));
            });
        } finally {
            rollCalls.remove(List.copyOf(loaded));
        }
        assertThat(pairs.inMemory(ALL, null)).isEqualTo(pairs.inCypher(ALL, null));
    }

    private static Arbitrary<Sample> samples() {
        Arbitrary<VotePosition> positions = Arbitraries.of(
                        VotePosition.YES, VotePosition.NO, VotePosition.ABSTAIN, VotePosition.NON_VOTING)
                .injectNull(0.1);
        Arbitrary<Tallied> tallied = Combinators.combine(
                        Arbitraries.of(UnBody.values()),
                        Arbitraries.of(SESSIONS).injectNull(0.3),
                        DAYS,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 1),
                        positions.list().ofSize(COUNTRIES.size()))
                .as(Tallied::new);
        return Combinators.combine(tallied.list().ofMaxSize(12), filters().injectNull(0.1))
                .as(Sample::new);
    }

    private static Arbitrary<RollCallFilter> filters() {
        return Combinators.combine(
                        Arbitraries.of(UnBody.values()).injectNull(0.7),
                        Arbitraries.of(SESSIONS).injectNull(0.8),
                        DAYS.injectNull(0.6),
                        DAYS.injectNull(0.6),
                        Arbitraries.of("paltry", "matters").injectNull(0.7),
                        Arbitraries.of("tallying first", "tallying", "Ukraine").injectNull(0.7),
                        Arbitraries.of(true, false).injectNull(0.6))
                .as((body, session, from, to, subject, text, contested) -> new RollCallFilter(
                        body,
                        session,
                        from == null || to == null || from.isBefore(to) ? from : to,
                        from == null || to == null || from.isBefore(to) ? to : from,
                        subject,
                        text,
                        contested));
    }
}
