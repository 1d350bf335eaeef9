package org.chancery.vote.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.vote.VotePosition.ABSTAIN;
import static org.chancery.vote.VotePosition.NO;
import static org.chancery.vote.VotePosition.NON_VOTING;
import static org.chancery.vote.VotePosition.YES;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;
import org.junit.jupiter.api.Test;

class VoteMatrixTest {

    private static final LocalDate DAY = LocalDate.of(1975, 12, 30);
    private static final List<String> COUNTRIES = List.of("A", "B", "C", "D", "E");

    private static RecordedRollCall assembly(String id, String session, LocalDate day) {
        return new RecordedRollCall(id, UnBody.GENERAL_ASSEMBLY, session, day, true);
    }

    @Test
    void theIndexIsOneForTheSameAHalfWhereOneAbstainedAndNothingWhereOpposed() {
        VoteMatrix matrix = new VoteMatrixBuilder()
                .put(assembly("1", "30", DAY), Map.of(YES, List.of("A", "B")))
                .put(assembly("2", "30", DAY), Map.of(YES, List.of("A"), ABSTAIN, List.of("B")))
                .put(assembly("3", "30", DAY), Map.of(ABSTAIN, List.of("A", "B")))
                .put(assembly("4", "30", DAY), Map.of(YES, List.of("A"), NO, List.of("B")))
                .put(assembly("5", "30", DAY), Map.of(YES, List.of("A"), NON_VOTING, List.of("B")))
                .build();
        PairCounts counts = matrix.pair("A", "B", matrix.rollCalls());
        assertThat(counts).isEqualTo(new PairCounts(4, 2, 1));
        assertThat(counts.score()).isEqualTo((1 + 0.5 + 1 + 0) / 4);
        assertThat(matrix.pair("B", "A", matrix.rollCalls())).isEqualTo(counts);
    }

    @Test
    void nothingSharedHasNoScoreNorASession() {
        VoteMatrix matrix = new VoteMatrixBuilder()
                .put(assembly("1", "30", DAY), Map.of(YES, List.of("A"), NON_VOTING, List.of("B")))
                .build();
        assertThat(matrix.pair("A", "B", matrix.rollCalls()).score()).isNull();
        assertThat(matrix.pair("A", "nobody", matrix.rollCalls())).isEqualTo(new PairCounts(0, 0, 0));
        assertThat(matrix.bySession("A", "B", matrix.rollCalls())).isEmpty();
        assertThat(matrix.voted("B", matrix.rollCalls())).isFalse();
        assertThat(matrix.pairs(List.of("A", "B"), matrix.rollCalls()).score(0, 1))
                .isNull();
    }

    @Test
    void aMatrixOfNothingAnswersToo() {
        VoteMatrix matrix = new VoteMatrixBuilder().build();
        assertThat(matrix.rollCalls().size()).isZero();
        assertThat(matrix.pair("A", "B", matrix.rollCalls()).shared()).isZero();
        assertThat(matrix.pairs(List.of("A"), matrix.rollCalls()).shared(0, 0)).isZero();
    }

    @Test
    void sessionsThatOverlapAreCountedApartTheEarliestFirst() {
        VoteMatrixBuilder builder = new VoteMatrixBuilder();
        Map<VotePosition, List<String>> both = Map.of(YES, List.of("A", "B"));
        for (int i = 0; i < 100; i++) {
            builder.put(assembly("regular " + i, "30", DAY.plusDays(i)), both);
        }
        builder.put(assembly("special", "ES-6", DAY.plusDays(70)), both);
        builder.put(assembly("before", "29", DAY.minusDays(70)), both);
        builder.put(assembly("of no session", null, DAY), both);
        builder.put(new RecordedRollCall("council", UnBody.SECURITY_COUNCIL, null, DAY.plusDays(3), false), both);
        VoteMatrix matrix = builder.build();
        assertThat(matrix.bySession("A", "B", matrix.rollCalls()))
                .extracting(
                        SessionCounts::session,
                        SessionCounts::first,
                        s -> s.counts().shared())
                .containsExactly(
                        tuple("29", DAY.minusDays(70), 1),
                        tuple("1975", DAY, 1),
                        tuple("30", DAY, 100),
                        tuple("1976", DAY.plusDays(3), 1),
                        tuple("ES-6", DAY.plusDays(70), 1));
    }

    /** How each country voted in a roll call of a day. */
    private record Cast(int rollCall, int day, List<VotePosition> positions) {

        RecordedRollCall rollCallRecorded() {
            return assembly("roll call " + rollCall, "" + day % 3, DAY.plusDays(day));
        }

        Map<VotePosition, List<String>> countries() {
            Map<VotePosition, List<String>> countries = new EnumMap<>(VotePosition.class);
            for (VotePosition position : VotePosition.values()) {
                countries.put(
                        position,
                        COUNTRIES.stream()
                                .filter(c -> positions.get(COUNTRIES.indexOf(c)) == position)
                                .toList());
            }
            return countries;
        }
    }

    @Provide
    static Arbitrary<List<Cast>> casts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(YES, NO, ABSTAIN, NON_VOTING).list().ofSize(COUNTRIES.size()))
                .as(Cast::new)
                .list()
                .ofMaxSize(300);
    }

    @Property(tries = 100)
    void aMatrixMadeFromAnotherIsTheOneMadeFromNothing(
            @ForAll("casts") List<Cast> before,
            @ForAll("casts") List<Cast> after,
            @ForAll Set<@IntRange(max = 150) Integer> removed) {
        VoteMatrix first = matrix(new VoteMatrixBuilder(), before);
        List<List<Object>> answersBefore = answers(first);
        VoteMatrixBuilder builder = new VoteMatrixBuilder(first);
        removed.forEach(rollCall -> builder.remove("roll call " + rollCall));
        VoteMatrix second = matrix(builder, after);

        Map<Integer, Cast> left = new HashMap<>();
        before.forEach(cast -> left.put(cast.rollCall(), cast));
        left.keySet().removeAll(removed);
        after.forEach(cast -> left.put(cast.rollCall(), cast));
        assertThat(answers(second)).isEqualTo(answers(matrix(new VoteMatrixBuilder(), List.copyOf(left.values()))));
        assertThat(answers(first)).as("of the matrix begun with").isEqualTo(answersBefore);
    }

    @Property(tries = 100)
    void allPairsAtOnceAreThePairsOneByOne(@ForAll("casts") List<Cast> casts, @ForAll int day) {
        VoteMatrix matrix = matrix(new VoteMatrixBuilder(), casts);
        RollCallSet some = matrix.rollCalls(r -> r.date().isBefore(DAY.plusDays(Math.floorMod(day, 500))));
        AllPairs pairs = matrix.pairs(COUNTRIES, some);
        for (int a = 0; a < COUNTRIES.size(); a++) {
            for (int b = 0; b < COUNTRIES.size(); b++) {
                PairCounts counts = matrix.pair(COUNTRIES.get(a), COUNTRIES.get(b), some);
                assertThat(pairs.shared(a, b)).isEqualTo(counts.shared());
                assertThat(pairs.score(a, b)).isEqualTo(counts.score());
            }
        }
    }

    private static VoteMatrix matrix(VoteMatrixBuilder builder, List<Cast> casts) {
        casts.forEach(cast -> builder.put(cast.rollCallRecorded(), cast.countries()));
        return builder.build();
    }

    private static List<List<Object>> answers(VoteMatrix matrix) {
        return COUNTRIES.stream()
                .flatMap(a -> COUNTRIES.stream()
                        .map(b -> List.<Object>of(
                                matrix.rollCalls().size(),
                                matrix.pair(a, b, matrix.rollCalls()),
                                matrix.bySession(a, b, matrix.rollCalls()))))
                .toList();
    }
}
