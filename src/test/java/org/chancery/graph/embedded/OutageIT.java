package org.chancery.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chancery.testing.Draft;
import org.chancery.testing.GraphQlSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** What becomes of a server whose database, disk, clients or operator fail it; one server serves all tests. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageIT {

    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static final Path DISTRIBUTION = Path.of("target/quarkus-app").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/outages").toAbsolutePath();
    private static final int ROUNDS = 20;
    private static final String QUESTION = "{ overview { people } }";
    private static final Map<String, String> SETTINGS =
            Map.of("CHANCERY_LIMITS_SIGNED_IN_REQUESTS_PER_MINUTE", "1000000", "CHANCERY_LIMITS_BODY_TIME", "8s");

    private static SmallDisk disk;
    private static ServerProcess server;

    @BeforeAll
    static void start() throws Exception {
        disk = SmallDisk.at(FOLDER.resolve("home"));
        server = ServerProcess.start(DISTRIBUTION, FOLDER.resolve("home"), ServerProcess.freePort(), SETTINGS)
                .awaitReady();
    }

    @AfterAll
    static void end() throws Exception {
        server.kill();
        server.process.waitFor();
        disk.remove();
    }

    @Test
    @Order(1)
    void twoReplicasShareWhatIsLoadedAndOutliveAnotherPassword() throws Exception {
        try (Wire wire = new Wire()) {
            wire.lay(server.boltUri("bolt"));
            ServerProcess near = replica("near", server.boltUri("bolt"));
            ServerProcess far = replica("far", wire.uri());
            try {
                near.awaitReady();
                far.awaitReady();
                aFactIsHeardOfAndReadAtOnce(near, far);
                theVotesFollow(near, far);
                anotherPasswordIsOutlived(far, wire);
            } finally {
                near.kill();
                far.kill();
            }
        }
    }

    private static ServerProcess replica(String name, String database) throws IOException {
        Map<String, String> settings = new HashMap<>(server.databaseAt(database));
        settings.put("CHANCERY_ACCESS_KEY", "the-key-of-both-replicas");
        return ServerProcess.start(DISTRIBUTION, FOLDER.resolve(name), ServerProcess.freePort(), settings);
    }

    private static void aFactIsHeardOfAndReadAtOnce(ServerProcess near, ServerProcess far) throws Exception {
        try (GraphQlSocket here = listening(near);
                GraphQlSocket there = listening(far)) {
            JsonNode loaded = near.ask(
                    "mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) { status created } }",
                    Map.of("facts", meeting("Ada Replicaby", "Bo Replicaby")));
            assertThat(loaded.at("/data/loadFacts/status").asText())
                    .as(loaded.toString())
                    .isEqualTo("DONE");
            JsonNode read =
                    far.ask("{ whoMet(person: \"Ada Replicaby\") { nodes { person { name } count } } }", Map.of());
            assertThat(read.at("/data/whoMet/nodes/0/person/name").asText())
                    .as(read.toString())
                    .isEqualTo("Bo Replicaby");
            assertThat(here.next().at("/payload/data/factsLoaded/id").asText()).isNotEmpty();
            assertThat(there.next().at("/payload/data/factsLoaded/id").asText()).isNotEmpty();
        }
    }

    private static GraphQlSocket listening(ServerProcess to) throws InterruptedException {
        GraphQlSocket socket = GraphQlSocket.connected(to.port);
        socket.init(Map.of());
        socket.acknowledged();
        socket.subscribe("subscription { factsLoaded { id } }");
        return socket;
    }

    private static void theVotesFollow(ServerProcess near, ServerProcess far) throws Exception {
        int before = shared(far);
        SentRecord.send(near, 97, 3).ended();
        ServerProcess.await("the other's matrix follows", Duration.ofSeconds(10), () -> shared(far) == before + 3);
    }

    private static int shared(ServerProcess of) throws IOException, InterruptedException {
        return of.ask("{ agreement(a: \"USA\", b: \"CHN\") { shared } }", Map.of())
                .at("/data/agreement/shared")
                .asInt();
    }

    private static void anotherPasswordIsOutlived(ServerProcess far, Wire wire) throws Exception {
        String right = server.folder().password();
        String another = "another-password";
        changePassword(right, another);
        try {
            wire.cut();
            ServerProcess.await("readiness goes down", Duration.ofSeconds(10), () -> far.health("ready") == 503);
            assertThat(far.health("live")).isEqualTo(200);
            assertThat(code(far.ask(QUESTION, Map.of()))).isEqualTo("UNAVAILABLE");
        } finally {
            changePassword(another, right);
        }
        far.awaitReady();
        assertThat(code(far.ask(QUESTION, Map.of()))).isEqualTo("OK");
    }

    private static void changePassword(String from, String to) throws IOException {
        try (Driver driver = GraphDatabase.driver(server.boltUri("bolt"), AuthTokens.basic("neo4j", from));
                Session session = driver.session(SessionConfig.forDatabase("system"))) {
            session.run(ServerProcess.cypher("change-password"), Map.of("password", to))
                    .consume();
        }
    }

    @Test
    @Order(2)
    void aDatabaseThatHangsEndsQuestionsInTimeAndKeepsNoConnection() throws Exception {
        ProcessHandle database = server.database();
        signal("STOP", database);
        try {
            List<CompletableFuture<HttpResponse<String>>> asked = asked(120);
            ServerProcess.await("readiness goes down", Duration.ofSeconds(10), () -> server.health("ready") == 503);
            assertThat(server.health("live")).isEqualTo(200);
            for (CompletableFuture<HttpResponse<String>> each : asked) {
                HttpResponse<String> answer = each.get(30, TimeUnit.SECONDS);
                assertThat(answer.body()).containsPattern("TIMEOUT|UNAVAILABLE");
            }
        } finally {
            signal("CONT", database);
        }
        server.awaitReady();
        // More than the pool has connections, and never more at once than are taken.
        for (int n = 0; n < 4; n++) {
            for (CompletableFuture<HttpResponse<String>> each : asked(40)) {
                assertThat(each.get(30, TimeUnit.SECONDS).body()).contains("\"people\":");
            }
        }
        assertThat(server.database().pid()).isEqualTo(database.pid());
    }

    @Test
    @Order(3)
    void manyClientsAtOnceAreAnsweredOrToldToComeAgainWhateverOthersSendByteByByte() throws Exception {
        Crowd crowd = new Crowd(server);
        List<Socket> slow = Crowd.slow(server, 200);
        try {
            CompletableFuture<Void> asking = crowd.ask(500, Duration.ofSeconds(60));
            long ended = 0;
            while (!asking.isDone()) {
                ended = Crowd.nextByte(slow);
                assertThat(server.health("live")).isEqualTo(200);
                TimeUnit.SECONDS.sleep(1);
            }
            asking.get();
            assertThat(ended).as("slow clients that were ended").isEqualTo(200);
        } finally {
            Crowd.close(slow);
        }
        assertThat(crowd.answers()).containsOnlyKeys("200 OK", "503 UNAVAILABLE");
        assertThat(crowd.longest()).isLessThan(Duration.ofSeconds(20));
        assertThat(code(server.ask(QUESTION, Map.of()))).isEqualTo("OK");
    }

    @Test
    @Order(4)
    void aStopAnswersWhatWasAskedAndRefusesTheRest() throws Exception {
        ProcessHandle database = server.database();
        signal("STOP", database);
        CompletableFuture<HttpResponse<String>> before;
        try {
            before = asked(1).get(0);
            ServerProcess.await("it is being answered", RECOVERY, () -> !before.isDone());
            TimeUnit.MILLISECONDS.sleep(500);
            server.process.destroy();
            ServerProcess.await("others are refused", Duration.ofSeconds(5), () -> refused(asked(1).get(0)));
            assertThat(server.health("live")).isEqualTo(200);
        } finally {
            signal("CONT", database);
        }
        assertThat(before.get(30, TimeUnit.SECONDS).body()).contains("\"people\":");
        assertThat(server.process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        server = server.again(DISTRIBUTION);
    }

    private static boolean refused(CompletableFuture<HttpResponse<String>> answer) {
        HttpResponse<String> now = answer.orTimeout(2, TimeUnit.SECONDS)
                .exceptionally(pending -> null)
                .join();
        return now != null
                && now.statusCode() == 503
                && now.headers().firstValue("Retry-After").isPresent();
    }

    @Test
    @Order(5)
    void nothingAcknowledgedIsLostWhileServerAndDatabaseAreKilledInTurns() throws Exception {
        List<ChangesUnderWay> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ChangesUnderWay changes = ChangesUnderWay.loads(server, "round" + (char) ('a' + round));
            all.add(changes);
            if (round % 2 == 0) {
                server.process.destroyForcibly().waitFor();
                changes.end();
                server = server.again(DISTRIBUTION);
            } else {
                ProcessHandle database = server.database();
                database.destroyForcibly();
                database.onExit().get(10, TimeUnit.SECONDS);
                changes.end();
                ServerProcess.await("readiness comes back", RECOVERY, () -> server.readiness() == 200);
            }
        }
        for (ChangesUnderWay changes : all) {
            changes.assertAcknowledgedOn(server);
        }
        assertThat(MovedFacts.verified(server).at("/differences").asInt()).isZero();
    }

    @Test
    @Order(6)
    void aFullDiskIsToldLosesNothingAndIsOutlived() throws Exception {
        assumeTrue(disk.isSmall(), "this machine does not allow a disk of its own: " + disk.reason());
        assertThat(loaded("Ada Beforehand")).isEqualTo("DONE");
        disk.fill();
        try {
            ServerProcess.await(
                    "a load is not taken any more",
                    RECOVERY,
                    () -> loaded("Ada Attempt" + System.nanoTime()).equals("UNAVAILABLE"));
            assertThat(server.health("live")).isEqualTo(200);
        } finally {
            disk.makeRoom();
        }
        ServerProcess.await("it comes back", RECOVERY, () -> server.readiness() == 200);
        assertThat(loaded("Ada Afterwards")).isEqualTo("DONE");
        for (String name : new String[] {"Ada Beforehand", "Ada Afterwards"}) {
            JsonNode met = server.ask("query ($n: ID!) { whoMet(person: $n) { nodes { count } } }", Map.of("n", name));
            assertThat(met.at("/data/whoMet/nodes/0/count").asInt())
                    .as(met.toString())
                    .isEqualTo(1);
        }
        assertThat(MovedFacts.verified(server).at("/differences").asInt()).isZero();
    }

    /** What came of an article about somebody who met his brother: the load's status, or the code of the error. */
    private static String loaded(String name) throws IOException, InterruptedException {
        JsonNode answer = server.ask(
                "mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) { status } }",
                Map.of("facts", meeting(name, "Brother of " + name)));
        String code = code(answer);
        return code.equals("OK") ? answer.at("/data/loadFacts/status").asText() : code;
    }

    private static Map<String, Object> meeting(String one, String other) {
        return new Draft("Letter about " + one, "1898-02-01")
                .person(one)
                .person(other)
                .meeting("HELD", "1898-01-31", one, other)
                .facts();
    }

    private static List<CompletableFuture<HttpResponse<String>>> asked(int times) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            all.add(http.sendAsync(
                    server.request("/graphql?query=%7Boverview%7Bpeople%7D%7D").build(),
                    HttpResponse.BodyHandlers.ofString()));
        }
        return all;
    }

    /** The code of the first error, or OK. */
    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText("OK");
    }

    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, "" + process.pid())
                        .start()
                        .waitFor())
                .isZero();
    }
}
