package org.chancery.vote.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The matrix of 870,109 votes of the General Assembly, compared with what follows from the rows themselves: the positions
 * as the numbers 1, 2 and 3, and the index as its author defines it.
 */
class WholeRecordTest {

    private static final Path UNVOTES = Path.of("../shared/data/un/unvotes");
    private static final long SEED = Long.getLong("chancery.test.seed", new Random().nextLong());
    private static final Map<String, Integer> NUMBERS = Map.of("yes", 1, "abstain", 2, "no", 3);
    private static final Map<String, VotePosition> POSITIONS =
            Map.of("yes", VotePosition.YES, "abstain", VotePosition.ABSTAIN, "no", VotePosition.NO);

    private record RollCall(String session, LocalDate day) {}

    /** What the rows say of a pair: the number of roll calls, and the sum of what each adds to the index. */
    private static final class Sum {
        private int shared;
        private double points;

        void add(int a, int b) {
            shared++;
            points += 1 - Math.abs(a - b) / 2.0;
        }
    }

    private static final Map<String, RollCall> ROLL_CALLS = new HashMap<>();
    private static final Map<String, Map<String, Integer>> BY_COUNTRY = new TreeMap<>();
    private static VoteMatrix matrix;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(UNVOTES), () -> "Skipped: " + UNVOTES + " is not on this machine.");
        Map<String, Map<VotePosition, List<String>>> votes = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = rows("roll_calls.csv.gz")) {
            rows.forEach(row -> ROLL_CALLS.put(
                    row.getField("rcid"),
                    new RollCall(row.getField("session"), LocalDate.parse(row.getField("date")))));
        }
        try (CsvReader<NamedCsvRecord> rows = rows("unvotes.csv.gz")) {
            rows.forEach(row -> {
                String vote = row.getField("vote");
                String country = row.getField("country");
                BY_COUNTRY.computeIfAbsent(country, c -> new HashMap<>()).put(row.getField("rcid"), NUMBERS.get(vote));
                votes.computeIfAbsent(row.getField("rcid"), id -> new EnumMap<>(VotePosition.class))
                        .computeIfAbsent(POSITIONS.get(vote), p -> new ArrayList<>())
                        .add(country);
            });
        }
        VoteMatrixBuilder builder = new VoteMatrixBuilder();
        votes.forEach((id, countries) -> builder.put(
                new RecordedRollCall(
                        id,
                        UnBody.GENERAL_ASSEMBLY,
                        ROLL_CALLS.get(id).session(),
                        ROLL_CALLS.get(id).day(),
                        countries.containsKey(VotePosition.NO)),
                countries));
        matrix = builder.build();
    }

    private static CsvReader<NamedCsvRecord> rows(String file) throws IOException {
        Reader text = new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(UNVOTES.resolve(file))), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text);
    }

    @Test
    void everyRollCallWithVotesIsInIt() {
        assertThat(matrix.rollCalls().size()).isEqualTo(6203);
    }

    @Test
    void threeHundredPairsAreWhatTheRowsSay() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            String a = any(random);
            String b = any(random);
            Sum all = new Sum();
            Map<String, Sum> bySession = bySession(a, b, all, day -> true);
            assertSame(a, b, matrix.pair(a, b, matrix.rollCalls()), all);

            List<SessionCounts> sessions = matrix.bySession(a, b, matrix.rollCalls());
            assertThat(sessions).hasSameSizeAs(bySession.keySet());
            sessions.forEach(s -> assertSame(a, b, s.counts(), bySession.get(s.session())));
            assertThat(sessions).extracting(SessionCounts::first).isSorted();
        }
    }

    @Test
    void soAreTwoHundredPairsInSomeYears() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < 200; i++) {
            String a = any(random);
            String b = any(random);
            LocalDate from = LocalDate.ofYearDay(1946 + random.nextInt(70), 1 + random.nextInt(365));
            LocalDate to = from.plusDays(random.nextInt(3000));
            Sum sum = new Sum();
            bySession(a, b, sum, day -> !day.isBefore(from) && !day.isAfter(to));
            RollCallSet in =
                    matrix.rollCalls(r -> !r.date().isBefore(from) && !r.date().isAfter(to));
            assertSame(a, b, matrix.pair(a, b, in), sum);
        }
    }

    @Test
    void allPairsOfASessionAreWhatTheRowsSay() {
        Random random = new Random(SEED + 2);
        List<String> names = List.copyOf(BY_COUNTRY.keySet());
        String session = List.copyOf(new TreeSet<>(
                        ROLL_CALLS.values().stream().map(RollCall::session).toList()))
                .get(random.nextInt(60));
        AllPairs pairs = matrix.pairs(names, matrix.rollCalls(r -> r.session().equals(session)));
        for (int i = 0; i < 500; i++) {
            int a = random.nextInt(names.size());
            int b = random.nextInt(names.size());
            Sum sum = bySession(names.get(a), names.get(b), new Sum(), day -> true)
                    .getOrDefault(session, new Sum());
            assertThat(pairs.shared(a, b)).isEqualTo(sum.shared);
            assertScore(names.get(a), names.get(b), pairs.score(a, b), sum);
        }
    }

    private static String any(Random random) {
        return List.copyOf(BY_COUNTRY.keySet()).get(random.nextInt(BY_COUNTRY.size()));
    }

    private static Map<String, Sum> bySession(String a, String b, Sum all, Predicate<LocalDate> days) {
        Map<String, Sum> sums = new HashMap<>();
        Map<String, Integer> other = BY_COUNTRY.get(b);
        BY_COUNTRY.get(a).forEach((id, position) -> {
            RollCall rollCall = ROLL_CALLS.get(id);
            if (other.containsKey(id) && days.test(rollCall.day())) {
                all.add(position, other.get(id));
                sums.computeIfAbsent(rollCall.session(), s -> new Sum()).add(position, other.get(id));
            }
        });
        return sums;
    }

    private static void assertSame(String a, String b, PairCounts counts, Sum sum) {
        assertThat(counts.shared()).as("%s and %s (seed %d)", a, b, SEED).isEqualTo(sum.shared);
        assertScore(a, b, counts.score(), sum);
    }

    private static void assertScore(String a, String b, Double score, Sum sum) {
        if (sum.shared == 0) {
            assertThat(score).isNull();
        } else {
            assertThat(score).as("%s and %s (seed %d)", a, b, SEED).isCloseTo(sum.points / sum.shared, within(1e-12));
        }
    }
}
