package org.chancery.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/** The packaged server and its database under the faults that they must survive; one server serves all tests. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedFaultsIT {

    private static final Duration ORPHAN_ENDS = Duration.ofSeconds(10);
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    /** Kept after the run: its logs tell what went wrong. */
    static final Path FOLDER = Path.of("target/embedded-faults").toAbsolutePath();

    static Path distribution;
    static ServerProcess server;
    static final Set<Integer> ACKNOWLEDGED = new ConcurrentSkipListSet<>();

    @BeforeAll
    static void startACopyElsewhere() throws IOException {
        Trees.delete(FOLDER);
        Files.createDirectories(FOLDER);
        distribution = FOLDER.resolve("copied here");
        Trees.copy(Path.of("target/quarkus-app"), distribution);
        server = ServerProcess.start(distribution, FOLDER.resolve("home"), ServerProcess.freePort(), Map.of());
        server.awaitReady();
    }

    @AfterAll
    static void end() throws IOException {
        server.kill();
        Trees.delete(distribution);
    }

    @Test
    @Order(1)
    void aCopiedDistributionRunsInAnotherFolderAndKeepsItsDataThere() throws IOException {
        assertThat(server.folder().passwordFile()).exists();
        assertThat(server.database().parent())
                .hasValueSatisfying(parent -> assertThat(parent.pid()).isEqualTo(server.process.pid()));
    }

    @Test
    @Order(1)
    void aFirstStartFindsWhatTheBuildHasLoadedAndLoadsNothing() {
        assertThat(server.said()).contains("Chancery answers.").doesNotContain("Applied migration", "Loaded facts/");
    }

    @Test
    @Order(2)
    void aFirstStartPrintsTheLinkThatSignsInAndAnotherKeyNeedsNoRestart() throws Exception {
        String key = server.key().orElseThrow();
        String link = "http://localhost:" + server.port + "/#key=" + key;
        ServerProcess.await("the link is printed", RECOVERY, () -> server.said().contains(link));
        assertThat(server.status("/loads/load.x", key)).isEqualTo(404);
        ServerProcess rotating = ServerProcess.start(
                distribution,
                FOLDER.resolve("rotating"),
                server.port,
                Map.of("CHANCERY_DATA_DIR", server.folder().root().toString()),
                "rotate-key");
        assertThat(rotating.process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(rotating.process.exitValue()).isZero();
        assertThat(rotating.said()).contains("/#key=" + server.key().orElseThrow());
        assertThat(server.status("/loads/load.x", key)).isEqualTo(401);
        assertThat(server.status("/loads/load.x", server.key().orElseThrow())).isEqualTo(404);
    }

    @Test
    @Order(2)
    void aSecondServerOnTheSameFolderIsRefusedAndToldWhoHasIt() throws Exception {
        ServerProcess second = attempt(
                "second", Map.of("CHANCERY_DATA_DIR", server.folder().root().toString()));
        assertThat(second.refusal()).contains(server.folder().root().toString(), "process id " + server.process.pid());
    }

    @Test
    @Order(3)
    void aPortInUseIsOneLineAndNothingIsStarted() throws Exception {
        ServerProcess other = ServerProcess.start(distribution, FOLDER.resolve("port"), server.port, Map.of());
        assertThat(other.refusal()).contains("port " + server.port, "QUARKUS_HTTP_PORT");
        assertThat(other.folder().root()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    @Order(4)
    void aConfiguredDatabaseIsUsedAndNoneIsEmbeddedAndSoIsAnOrganisationsSignIn(String scheme) throws Exception {
        try (Organisation organisation = new Organisation()) {
            Map<String, String> environment = new HashMap<>(organisation.environment());
            environment.putAll(server.databaseAt(server.boltUri(scheme)));
            ServerProcess other = attempt("external-" + scheme, environment);
            try {
                other.awaitReady();
                assertThat(other.process.descendants()).isEmpty();
                assertThat(other.folder().root()).doesNotExist();
                organisation.assertThatItIsKnownWhoAsks(other);
                organisation.assertThatTheSchemaIsNotTold(other);
                organisation.assertThatASubscriptionEndsWithItsToken(other);
            } finally {
                other.kill();
            }
        }
    }

    @Test
    @Order(4)
    void aDatabaseElsewhereIsWaitedForAndItsSilenceIsOutlived() throws Exception {
        try (Wire wire = new Wire()) {
            ServerProcess other = attempt("elsewhere", server.databaseAt(wire.uri()));
            try {
                ServerProcess.await("it answers", Duration.ofSeconds(60), () -> other.health("live") == 200);
                assertThat(other.health("ready")).isEqualTo(503);
                wire.lay(server.boltUri("bolt"));
                other.awaitReady();
                wire.fallSilent();
                ServerProcess.await("readiness goes down", Duration.ofSeconds(10), () -> other.health("ready") == 503);
                assertThat(other.health("live")).isEqualTo(200);
                String told = other.ask("{ overview { people } }", Map.of())
                        .at("/errors/0/extensions/code")
                        .asText();
                assertThat(told).isIn("TIMEOUT", "UNAVAILABLE");
                wire.speakAgain();
                other.awaitReady();
            } finally {
                other.kill();
            }
        }
    }

    @Test
    @Order(5)
    void aKilledDatabaseIsStartedAgainWithEveryAcknowledgedWrite() throws Exception {
        ProcessHandle database = server.database();
        Thread writer = writeUntilItFails();
        database.destroyForcibly();
        ServerProcess.await("readiness goes down", Duration.ofSeconds(3), () -> server.readiness() == 503);
        writer.join(RECOVERY.toMillis());
        ServerProcess.await("readiness comes back", RECOVERY, () -> server.readiness() == 200);
        assertThat(server.database().pid()).isNotEqualTo(database.pid());
        assertThat(written()).containsAll(ACKNOWLEDGED);
    }

    @Test
    @Order(6)
    void aKilledServerTakesItsDatabaseAlongAndNoAcknowledgedWriteIsLost() throws Exception {
        ProcessHandle database = server.database();
        Thread writer = writeUntilItFails();
        server.process.destroyForcibly();
        ServerProcess.await("the orphan ends", ORPHAN_ENDS, () -> !database.isAlive());
        writer.join(RECOVERY.toMillis());
        restart();
        assertThat(written()).containsAll(ACKNOWLEDGED);
    }

    @Test
    @Order(7)
    void aServerStartedRightAfterAKillWaitsForTheOldDatabase() throws Exception {
        server.process.destroyForcibly().waitFor();
        restart();
        assertThat(written()).containsAll(ACKNOWLEDGED);
    }

    @Test
    @Order(7)
    void changesOfEveryKindAreWholeWhenTheServerIsKilled() throws Exception {
        ChangesUnderWay changes = ChangesUnderWay.begin(server, "killby");
        server.process.destroyForcibly().waitFor();
        changes.end();
        restart();
        changes.assertNothingLostOn(server);
    }

    @Test
    @Order(7)
    void changesOfEveryKindAreWholeWhenTheDatabaseIsKilled() throws Exception {
        ChangesUnderWay changes = ChangesUnderWay.begin(server, "downby");
        ProcessHandle database = server.database();
        database.destroyForcibly();
        database.onExit().get(10, TimeUnit.SECONDS);
        changes.end();
        ServerProcess.await("readiness comes back", RECOVERY, () -> server.readiness() == 200);
        changes.assertNothingLostOn(server);
    }

    @Test
    @Order(8)
    void aLoadCutOffByAKillGoesOnAtTheNextStart() throws Exception {
        SentRecord cutOff = partlyWritten(98);
        server.process.destroyForcibly().waitFor();
        restart();
        goesOn(cutOff.on(server), 98);
    }

    @Test
    @Order(8)
    void aLoadCutOffByAStopGoesOnAtTheNextStart() throws Exception {
        SentRecord cutOff = partlyWritten(99);
        server.process.destroy();
        assertThat(server.process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        restart();
        goesOn(cutOff.on(server), 99);
    }

    private static SentRecord partlyWritten(int session) throws Exception {
        SentRecord sent = SentRecord.send(server, session);
        ServerProcess.await(
                "some is written", RECOVERY, () -> sent.now().at("/created").asInt() > 0);
        return sent;
    }

    private static void goesOn(SentRecord cutOff, int session) throws Exception {
        JsonNode load = cutOff.ended();
        assertThat(load.at("/status").asText()).as(load.toPrettyString()).isEqualTo("DONE");
        assertThat(load.at("/message").asText()).startsWith("Begun anew after its server had stopped");
        assertThat(load.at("/unchanged").asInt()).isPositive();
        assertThat(load.at("/created").asInt() + load.at("/unchanged").asInt())
                .isEqualTo(SentRecord.ROLL_CALLS * SentRecord.VOTES_EACH);
        assertThat(rollCalls(session).get("whole").asInt()).isEqualTo(SentRecord.ROLL_CALLS);
    }

    private static Record rollCalls(int session) throws IOException {
        try (Driver driver = server.driver()) {
            return driver.executableQuery(ServerProcess.cypher("whole-roll-calls"))
                    .withParameters(Map.of("votes", SentRecord.VOTES_EACH, "session", "" + session))
                    .execute()
                    .records()
                    .get(0);
        }
    }

    @Test
    @Order(7)
    void aBackupGivesAServerWithoutTheArticlesOfTheProjectTheSameGraph() throws Exception {
        ServerProcess other = attempt("bare", Map.of("CHANCERY_BUNDLED_FACTS", "false"));
        try {
            other.awaitReady();
            assertThat(other.said())
                    .contains("Loaded facts/countries.yaml", "Loaded facts/roll-calls.yaml")
                    .doesNotContain("Loaded facts/articles");
            assertThat(MovedFacts.verified(other).at("/accounts").asInt()).isZero();
            SentRecord.send(server, 96, 100).ended();

            MovedFacts.between(distribution, server, other, FOLDER.resolve("backups"));

            JsonNode there = MovedFacts.verified(server);
            JsonNode here = MovedFacts.verified(other);
            assertThat(there.at("/accounts").asInt()).isPositive();
            assertThat(here.at("/differences").asInt())
                    .as(here.toPrettyString())
                    .isZero();
            assertThat(here).isEqualTo(there);
            assertThat(MovedFacts.rollCalls(other)).isEqualTo(MovedFacts.rollCalls(server));
            String votes =
                    "{ agreementMatrix { countries { id } scores shared } overview { people meetings rollCalls } }";
            assertThat(other.ask(votes, Map.of())).isEqualTo(server.ask(votes, Map.of()));
        } finally {
            other.kill();
        }
    }

    @Test
    @Order(9)
    void aStopEndsTheDatabaseCleanly() throws Exception {
        ProcessHandle database = server.database();
        server.process.destroy();
        assertThat(server.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(database.isAlive()).isFalse();
        assertThat(Files.readString(server.folder().console())).contains("Stopped.");
    }

    @Test
    @Order(10)
    void aStoreOfAFormatThatNeo4jDoesNotKnowIsOneLine() throws Exception {
        Path store = server.folder().home().resolve("data/databases/neo4j/neostore");
        byte[] bytes = Files.readAllBytes(store);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("aligned");
        Files.write(store, text.replace("aligned", "futured").getBytes(StandardCharsets.ISO_8859_1));
        ServerProcess refused = attempt(
                "format", Map.of("CHANCERY_DATA_DIR", server.folder().root().toString()));
        assertThat(refused.refusal()).contains("record-futured", "newer");
        Files.write(store, bytes);
    }

    @Test
    @Order(11)
    void aStoreWrittenByANewerNeo4jIsOneLine() throws Exception {
        Files.writeString(server.folder().versionFile(), "2099.1.0");
        ServerProcess refused = attempt(
                "newer", Map.of("CHANCERY_DATA_DIR", server.folder().root().toString()));
        assertThat(refused.refusal())
                .contains("2099.1.0", server.folder().home().toString());
    }

    @Test
    @Order(11)
    void aFolderThatCannotBeWrittenIsOneLine() throws Exception {
        Path file = Files.createFile(FOLDER.resolve("a file"));
        ServerProcess refused = attempt(
                "unwritable", Map.of("CHANCERY_DATA_DIR", file.resolve("data").toString()));
        assertThat(refused.refusal()).contains(file.toString(), "CHANCERY_DATA_DIR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1m", "20m", "90000g"})
    @Order(12)
    void tooLittleMemoryIsOneLine(String heap) throws Exception {
        ServerProcess refused = attempt("heap-" + heap, Map.of("CHANCERY_DATABASE_HEAP", heap));
        assertThat(refused.refusal()).contains("too little memory", "chancery.database.heap");
        assertThat(refused.process.descendants()).isEmpty();
    }

    @Test
    @Order(13)
    void migrateBringsAFolderUpToDateAndEndsWhateverElseUsesThePort() throws Exception {
        Path folder = FOLDER.resolve("migrated");
        ServerProcess migration = ServerProcess.start(distribution, folder, server.port, Map.of(), "migrate");
        assertThat(migration.process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(migration.process.exitValue()).isZero();
        assertThat(migration.said()).contains("The graph is up to date.").doesNotContain("Chancery answers.");
        assertThat(migration.folder().data().resolve("databases/neo4j")).isDirectory();
        assertThat(ProcessMark.read(migration.folder().processFile()).flatMap(ProcessMark::running))
                .isEmpty();
    }

    @Test
    @Order(14)
    void aCommandThatThereIsNotIsOneLine() throws Exception {
        ServerProcess refused = ServerProcess.start(
                distribution, FOLDER.resolve("command"), ServerProcess.freePort(), Map.of(), "migrat");
        assertThat(refused.refusal()).contains("migrat", "migrate");
        assertThat(refused.folder().root()).doesNotExist();
    }

    private static ServerProcess attempt(String folder, Map<String, String> environment) throws IOException {
        return ServerProcess.start(distribution, FOLDER.resolve(folder), ServerProcess.freePort(), environment);
    }

    private static void restart() throws IOException {
        server = ServerProcess.start(distribution, server.workingDir, server.port, Map.of());
        server.awaitReady();
    }

    /** Writes one number a transaction, and returns when some are in and more are on their way. */
    private static Thread writeUntilItFails() throws IOException {
        int before = ACKNOWLEDGED.size();
        String write = ServerProcess.cypher("write");
        Driver driver = server.driver();
        Thread writer = new Thread(() -> {
            try (driver) {
                while (true) {
                    int n = ACKNOWLEDGED.size();
                    try (Session session = driver.session()) {
                        session.run(write, Map.of("n", n)).consume();
                    }
                    ACKNOWLEDGED.add(n);
                }
            } catch (Neo4jException databaseIsGone) {
                return;
            }
        });
        writer.start();
        ServerProcess.await("writes are on their way", RECOVERY, () -> ACKNOWLEDGED.size() >= before + 50);
        return writer;
    }

    private static Set<Integer> written() throws IOException {
        try (Driver driver = server.driver()) {
            return new TreeSet<>(driver.executableQuery(ServerProcess.cypher("written")).execute().records().stream()
                    .map(row -> row.get("n").asInt())
                    .toList());
        }
    }
}
