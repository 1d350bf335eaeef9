package org.chancery.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.chancery.loading.file.ReceivedFile.Packing;
import org.chancery.loading.file.Remark;
import org.chancery.testing.Ask;
import org.chancery.testing.LoadedFiles;
import org.chancery.testing.LoadedFiles.Loaded;
import org.chancery.testing.RollCalls;
import org.chancery.testing.UnvotesFile;
import org.chancery.vote.ComparedPairs.Pair;
import org.chancery.vote.ComparedPairs.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The 870,109 votes of {@code unvotes} in the database: loaded whole, and agreement in memory beside a statement that
 * computes the same from the graph alone.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeRecordInDatabaseTest {

    private static final Path UNVOTES = Path.of("../shared/data/un/unvotes");
    private static final long SEED = Long.getLong("chancery.test.seed", new Random().nextLong());
    private static final int VOTES = 870_109;

    @Inject
    LoadedFiles files;

    @Inject
    RollCalls rollCalls;

    @Inject
    ComparedPairs pairs;

    private byte[] zip;
    private Loaded first;

    @BeforeAll
    void load() throws IOException {
        assumeTrue(Files.exists(UNVOTES), () -> "Skipped: " + UNVOTES + " is not on this machine.");
        Map<String, String> tables = new LinkedHashMap<>();
        for (String table : List.of("unvotes.csv", "issues.csv", "roll_calls.csv")) {
            tables.put(table, text(UNVOTES.resolve(table + ".gz")));
        }
        zip = UnvotesFile.zip(tables);
        first = files.load(zip, Packing.ZIP);
    }

    @AfterAll
    void forget() {
        rollCalls.removeOf("rollcall.unvotes-");
    }

    private static String text(Path packed) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyVoteIsLoadedAndTheSameFileAgainChangesNothing() {
        assertThat(first.counts()).containsExactly((long) VOTES, 0L, 0L, 0L, 0L);
        assertThat(first.of(Remark.Kind.REJECT)).isEmpty();

        Loaded again = files.load(zip, Packing.ZIP);

        assertThat(again.counts()).containsExactly(0L, 0L, (long) VOTES, 0L, 0L);
    }

    @Test
    void theMatrixSaysOfThreeHundredPairsWhatTheDatabaseComputes() {
        List<Pair> some = somePairs(300);

        List<Said> inMemory = pairs.inMemory(some, null);

        assertThat(inMemory).as("seed %d", SEED).isEqualTo(pairs.inCypher(some, null));
        assertThat(inMemory.stream().mapToLong(Said::shared).sum()).isGreaterThan(100_000);
    }

    @Test
    void soItDoesInSomeYearsAndWhereAVoteWasContested() {
        List<Pair> some = somePairs(100);
        RollCallFilter filter = new RollCallFilter(
                UnBody.GENERAL_ASSEMBLY, null, LocalDate.of(1961, 5, 1), LocalDate.of(1993, 3, 31), null, null, true);

        assertThat(pairs.inMemory(some, filter)).as("seed %d", SEED).isEqualTo(pairs.inCypher(some, filter));
    }

    @Test
    void theAnsweredMatrixHasForEachPairWhatTheDatabaseComputes() {
        JsonNode matrix = Ask.answer("{ agreementMatrix { countries { code } scores shared } }", Map.of())
                .at("/data/agreementMatrix");
        List<String> codes = matrix.at("/countries").findValuesAsText("code");
        Map<String, Integer> places = new LinkedHashMap<>();
        codes.forEach(code -> places.put(code, places.size()));
        for (Said said : pairs.inCypher(somePairs(codes, 100), null)) {
            int a = places.get(said.pair().a());
            int b = places.get(said.pair().b());
            assertThat(matrix.at("/shared").get(a).get(b).asInt()).isEqualTo(said.shared());
            if (said.shared() > 0) {
                double score = (said.shared() + said.same() - said.opposed()) / (2.0 * said.shared());
                assertThat(matrix.at("/scores").get(a).get(b).asDouble()).isCloseTo(score, within(1e-9));
            }
        }
    }

    private static List<Pair> somePairs(int count) {
        List<String> codes = Ask.answer("{ countries(first: 200) { nodes { code } } }", Map.of())
                .at("/data/countries/nodes")
                .findValuesAsText("code");
        return somePairs(codes, count);
    }

    private static List<Pair> somePairs(List<String> codes, int count) {
        Random random = new Random(SEED);
        List<Pair> some = new ArrayList<>();
        while (some.size() < count) {
            Pair pair = new Pair(codes.get(random.nextInt(codes.size())), codes.get(random.nextInt(codes.size())));
            if (!pair.a().equals(pair.b())) {
                some.add(pair);
            }
        }
        return some;
    }
}
