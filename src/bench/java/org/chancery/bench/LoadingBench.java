package org.chancery.bench;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.Remark;
import org.chancery.loading.rollcall.RollCallFiles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * The whole of {@code unvotes}, loaded as a user's file is, beside LOAD CSV in the same database: rows a second, and the
 * ratio of the two; the same file again; and an edition in which nearly every roll call has another vote. The first round
 * warms both up.
 */
@QuarkusTest
class LoadingBench {

    private static final int ROUNDS = 3;

    @Inject
    RollCallFiles files;

    @ConfigProperty(name = "quarkus.neo4j.uri")
    String uri;

    @ConfigProperty(name = "quarkus.neo4j.authentication.username")
    String username;

    @ConfigProperty(name = "quarkus.neo4j.authentication.password")
    String password;

    @Test
    void loadsBesideLoadCsv() throws IOException {
        Path work = Files.createDirectories(Path.of("target/bench").toAbsolutePath());
        Path imports = Files.createDirectories(Path.of("target/test-data/neo4j/import"));
        UnvotesZip.unpack("unvotes.csv.gz", imports.resolve("votes.csv"));
        Path rollCalls = imports.resolve("roll_calls.csv");
        UnvotesZip.unpack("roll_calls.csv.gz", rollCalls);
        // LOAD CSV reads a backslash before a quote as an escape, which it is not in these files.
        Files.writeString(rollCalls, Files.readString(rollCalls).replace("\\", ""));
        Path zip = UnvotesZip.in(work);
        Path corrected = UnvotesZip.correctedIn(work);
        List<String> figures = new ArrayList<>();
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(username, password));
                Session session = driver.session()) {
            run(session, "prepare", Map.of());
            for (int round = 1; round <= ROUNDS; round++) {
                long peer = time(() -> run(
                        session,
                        "load-csv",
                        Map.of("votes", "file:///votes.csv", "rollCalls", "file:///roll_calls.csv")));
                run(session, "forget-peer", Map.of());
                LoadProgress first = new LoadProgress(LoadingBench::ignore);
                long own = time(() -> load(zip, work, first));
                LoadProgress again = new LoadProgress(LoadingBench::ignore);
                long repeated = time(() -> load(zip, work, again));
                LoadProgress edition = new LoadProgress(LoadingBench::ignore);
                long corrections = time(() -> load(corrected, work, edition));
                figures.add(line(round, "LOAD CSV", peer, first.read()));
                figures.add(line(round, "POST /loads/roll-calls", own, first.read()) + told(first));
                figures.add(line(round, "the same again", repeated, again.read()) + told(again));
                figures.add(line(round, "a corrected edition", corrections, edition.read()) + told(edition));
                figures.add("round %d: ratio %.2f, again %.2f".formatted(round, 1.0 * peer / own, 1.0 * peer / repeated));
                if (round < ROUNDS) {
                    run(session, "forget-own", Map.of());
                }
            }
        }
        figures.forEach(System.out::println);
        Files.write(work.resolve("loading.txt"), figures);
    }

    private static void ignore(Remark remark) {}

    private static String told(LoadProgress p) {
        return " (created %d, updated %d, unchanged %d, rejected %d, gaps %d, mended %d, apart %d, spool %d MB)"
                .formatted(
                        p.created(),
                        p.updated(),
                        p.unchanged(),
                        p.count(Remark.Kind.REJECT),
                        p.count(Remark.Kind.GAP),
                        p.count(Remark.Kind.MENDED),
                        p.count(Remark.Kind.APART),
                        p.spooled() >> 20);
    }

    private static String line(int round, String what, long millis, long rows) {
        return "round %d: %s %.1f s, %d rows a second".formatted(round, what, millis / 1000.0, rows * 1000 / millis);
    }

    private void load(Path zip, Path work, LoadProgress progress) {
        files.open(new ReceivedFile(zip, ReceivedFile.Packing.ZIP, work.resolve("spool")))
                .load(progress);
    }

    private static long time(Runnable what) {
        long start = System.nanoTime();
        what.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void run(Session session, String statements, Map<String, Object> parameters) {
        try (InputStream in = LoadingBench.class.getResourceAsStream("/bench/" + statements + ".cypher")) {
            for (String statement : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\R")) {
                session.run(statement, parameters).consume();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
