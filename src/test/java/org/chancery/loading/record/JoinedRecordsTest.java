package org.chancery.loading.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.loading.record.SourcedRollCall.Position;
import org.chancery.vote.RecordSource;
import org.chancery.vote.RollCallKind;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;

class JoinedRecordsTest {

    private static SourcedRollCall record(
            String id, RecordSource source, LocalDate date, RollCallKind kind, SortedMap<String, Position> votes) {
        ResolutionRecord resolution = new ResolutionRecord(
                "A/RES/97/7", "Title of " + id, List.of(), UnBody.GENERAL_ASSEMBLY, "97", date, List.of(), null);
        return new SourcedRollCall(
                id,
                source,
                "Title of " + id,
                kind,
                UnBody.GENERAL_ASSEMBLY,
                "97",
                date,
                null,
                List.of(),
                resolution,
                true,
                null,
                source == RecordSource.UN_DIGITAL_LIBRARY,
                votes);
    }

    /** Twenty states, of which the first so many voted yes and the others no. */
    private static SortedMap<String, Position> yes(int count) {
        return IntStream.range(0, 20)
                .boxed()
                .collect(Collectors.toMap(
                        n -> "C%02d".formatted(n),
                        n -> new Position(n < count ? VotePosition.YES : VotePosition.NO, null),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static SourcedRollCall export(String id, int yes) {
        return record(id, RecordSource.UN_DIGITAL_LIBRARY, LocalDate.of(2042, 10, 5), RollCallKind.WHOLE, yes(yes));
    }

    private static SourcedRollCall unvotes(String id, String date, int yes) {
        return record(id, RecordSource.UNVOTES, LocalDate.parse(date), RollCallKind.WHOLE, yes(yes));
    }

    private static Set<Set<String>> joined(SourcedRollCall... records) {
        return ids(JoinedRecords.of(List.of(records)));
    }

    private static Set<Set<String>> ids(JoinedRecords joined) {
        return joined.rollCalls().stream()
                .map(rollCall ->
                        rollCall.records().stream().map(SourcedRollCall::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Example
    void theSameVotesWithinAMonthAreOneRollCall() {
        assertThat(joined(export("a", 12), unvotes("b", "2042-10-01", 12))).containsExactly(Set.of("a", "b"));
    }

    @Example
    void aTenthOfTheVotesMayDiffer() {
        assertThat(joined(export("a", 12), unvotes("b", "2042-10-01", 10))).containsExactly(Set.of("a", "b"));
        assertThat(joined(export("a", 12), unvotes("b", "2042-10-01", 9))).hasSize(2);
    }

    @Example
    void datesMoreThanAMonthApartAreTwo() {
        assertThat(joined(export("a", 12), unvotes("b", "2042-11-05", 12))).hasSize(1);
        assertThat(joined(export("a", 12), unvotes("b", "2042-11-06", 12))).hasSize(2);
    }

    @Example
    void twoThatFitAlikeStayApartAndAreTold() {
        JoinedRecords joined = JoinedRecords.of(
                List.of(export("a", 12), unvotes("b", "2042-10-01", 12), unvotes("c", "2042-10-02", 12)));

        assertThat(ids(joined)).hasSize(3);
        assertThat(joined.apart()).containsExactly("b", "c");
    }

    @Example
    void ofTwoTheOneThatFitsBetterIsJoined() {
        assertThat(joined(export("a", 12), unvotes("b", "2042-10-01", 11), unvotes("c", "2042-10-02", 12)))
                .containsExactlyInAnyOrder(Set.of("a", "c"), Set.of("b"));
    }

    @Example
    void aParagraphIsNotTheWhole() {
        SourcedRollCall paragraph =
                record("b", RecordSource.UNVOTES, LocalDate.of(2042, 10, 5), RollCallKind.PARAGRAPH, yes(12));

        assertThat(joined(export("a", 12), paragraph)).hasSize(2);
    }

    @Example
    void recordsOfOneSourceAreNeverJoined() {
        assertThat(joined(export("a", 12), export("b", 12))).hasSize(2);
    }

    @Provide
    Arbitrary<List<SourcedRollCall>> records() {
        Arbitrary<Integer> yes = Arbitraries.integers().between(8, 14);
        Arbitrary<SourcedRollCall> one = Combinators.combine(
                        Arbitraries.of(RecordSource.class),
                        Arbitraries.integers().between(0, 45),
                        Arbitraries.of(RollCallKind.WHOLE, RollCallKind.WHOLE, RollCallKind.PARAGRAPH),
                        yes)
                .as((source, day, kind, votes) ->
                        record("r", source, LocalDate.of(2042, 10, 1).plusDays(day), kind, yes(votes)));
        return one.list().ofMinSize(1).ofMaxSize(8).map(JoinedRecordsTest::numbered);
    }

    private static List<SourcedRollCall> numbered(List<SourcedRollCall> records) {
        List<SourcedRollCall> numbered = new ArrayList<>();
        for (int n = 0; n < records.size(); n++) {
            SourcedRollCall r = records.get(n);
            numbered.add(record("r" + n, r.source(), r.date(), r.kind(), r.votes()));
        }
        return numbered;
    }

    @Property(tries = 500)
    void theOrderOfLoadingDoesNotMatter(@ForAll("records") List<SourcedRollCall> records, @ForAll Random random) {
        List<SourcedRollCall> shuffled = new ArrayList<>(records);
        java.util.Collections.shuffle(shuffled, random);

        assertThat(JoinedRecords.of(shuffled)).isEqualTo(JoinedRecords.of(records));
        assertThat(JoinedRecords.resolution(shuffled)).isEqualTo(JoinedRecords.resolution(records));
    }

    @Property(tries = 500)
    void everyRecordIsOfExactlyOneRollCallAndNoneHasTwoOfOneSource(@ForAll("records") List<SourcedRollCall> records) {
        List<JoinedRollCall> rollCalls = JoinedRecords.of(records).rollCalls();

        assertThat(rollCalls.stream().flatMap(r -> r.records().stream()).map(SourcedRollCall::id))
                .containsExactlyInAnyOrderElementsOf(
                        records.stream().map(SourcedRollCall::id).toList());
        for (JoinedRollCall rollCall : rollCalls) {
            Map<RecordSource, Long> bySource = rollCall.records().stream()
                    .collect(Collectors.groupingBy(SourcedRollCall::source, Collectors.counting()));
            assertThat(bySource.values()).containsOnly(1L);
        }
    }
}
