package org.chancery.graph;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chancery.graph.embedded.OwnDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;

/** How the database would run every statement that is shipped, composed in every way, on a graph of many nodes. */
class QueryPlansTest {

    private static final Path OWN_STATEMENTS = Path.of("src/test/resources/cypher/plans");

    @TempDir
    static Path folder;

    private static OwnDatabase database;

    @BeforeAll
    static void fill() throws IOException {
        database = OwnDatabase.start(folder);
        new Migration(database.driver()).apply();
        try (Session session = database.driver().session()) {
            for (Path statement : ownStatements("graph")) {
                session.run(Files.readString(statement)).consume();
            }
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void theGraphIsLargeEnoughForPlansToMatter() throws IOException {
        long nodes = database.driver()
                .executableQuery(Files.readString(OWN_STATEMENTS.resolve("size.cypher")))
                .execute()
                .records()
                .get(0)
                .get("nodes")
                .asLong();
        assertThat(nodes).isGreaterThan(50_000);
    }

    @Test
    void theHeaderOfEveryStatementNamesTheGroupsOfItsParts() throws IOException {
        for (String statement : CypherVariants.statements()) {
            assertThat(CypherVariants.announced(statement)).as(statement).isEqualTo(CypherVariants.places(statement));
        }
    }

    @Test
    void everyParameterOfEveryStatementHasAValueHere() throws IOException {
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Cypher variant : variants()) {
            missing.computeIfAbsent(variant.name(), name -> new TreeSet<>())
                    .addAll(RealisticParameters.missing(variant));
        }
        missing.values().removeIf(Set::isEmpty);
        assertThat(missing)
                .as("parameters without a value in RealisticParameters")
                .isEmpty();
    }

    @Test
    void noStatementReadsMoreThanItIsMeantTo() throws IOException {
        Set<MeantRead> needed = ConcurrentHashMap.newKeySet();
        List<String> unmeant = variants().parallelStream()
                .flatMap(variant -> wholeReads(variant.name(), variant.text()).stream()
                        .filter(read -> !isMeant(variant, read, needed))
                        .map(read -> variant.name() + " with " + variant.parts() + " reads " + read))
                .sorted()
                .toList();
        assertThat(unmeant).as("what is read whole and is not meant to be").isEmpty();
        assertThat(MeantRead.ALL).as("what is meant to be read whole, and is").hasSameElementsAs(needed);
    }

    private static boolean isMeant(Cypher variant, String read, Set<MeantRead> needed) {
        List<MeantRead> meant =
                MeantRead.ALL.stream().filter(m -> m.is(variant, read)).toList();
        needed.addAll(meant);
        return !meant.isEmpty();
    }

    @Test
    void statementsThatReadTooMuchAreCaught() throws IOException {
        Map<String, Set<String>> caught = new TreeMap<>();
        for (Path file : ownStatements("caught")) {
            String name = file.getFileName().toString().replace(".cypher", "");
            caught.put(name, wholeReads(name, Files.readString(file)));
        }
        assertThat(caught)
                .containsOnly(
                        entry("lookup-without-label", Set.of(WholeReads.ALL_NODES)),
                        entry("lookup-without-index", Set.of(WholeReads.all("Meeting"))),
                        entry("lookup-through-an-expression", Set.of(WholeReads.all("Person"))),
                        entry("parts-that-nothing-joins", Set.of(WholeReads.CARTESIAN_PRODUCT)));
    }

    private static List<Cypher> variants() throws IOException {
        return CypherVariants.statements().stream()
                .flatMap(statement -> CypherVariants.of(statement).stream())
                .toList();
    }

    private static Set<String> wholeReads(String name, String text) {
        return WholeReads.of(database.driver()
                .executableQuery("EXPLAIN " + text)
                .withParameters(RealisticParameters.of(name, text))
                .execute()
                .summary()
                .plan());
    }

    /** The statements in a folder of this test's own, in the order of their names. */
    private static List<Path> ownStatements(String of) throws IOException {
        try (Stream<Path> files = Files.list(OWN_STATEMENTS.resolve(of))) {
            return files.sorted().toList();
        }
    }
}
