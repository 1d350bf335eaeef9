package org.chancery.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A packaged server, started as a user starts it, in a folder of its own. */
final class ServerProcess {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration START = Duration.ofSeconds(90);

    final Process process;
    final Path workingDir;
    final int port;
    private final Path out;
    private final Path err;
    private final Map<String, String> environment;

    private ServerProcess(
            Process process, Path workingDir, int port, Path out, Path err, Map<String, String> environment) {
        this.process = process;
        this.workingDir = workingDir;
        this.port = port;
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    static ServerProcess start(
            Path distribution, Path workingDir, int port, Map<String, String> environment, String... arguments)
            throws IOException {
        Files.createDirectories(workingDir);
        Path out = workingDir.resolve("out.log");
        Path err = workingDir.resolve("err.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-jar",
                distribution.resolve("quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingDir.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("CHANCERY_"));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        return new ServerProcess(builder.start(), workingDir, port, out, err, environment);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    ServerProcess awaitReady() {
        await("the server is ready", START, () -> {
            assertThat(process.isAlive()).as("the server runs: " + said()).isTrue();
            return readiness() == 200;
        });
        return this;
    }

    /** The status of the readiness endpoint; 0 where nothing listens. */
    int readiness() {
        return health("ready");
    }

    /** The status of a health endpoint, ready or live; 0 where nothing listens. */
    int health(String of) {
        HttpRequest request = HttpRequest.newBuilder(uri("/q/health/" + of))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException nobodyThere) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The same, as it was started, on the same folder and port. */
    ServerProcess again(Path distribution) throws IOException {
        return start(distribution, workingDir, port, environment).awaitReady();
    }

    /** The answer to an editor. */
    JsonNode ask(String query, Map<String, Object> variables) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        HttpRequest request = request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** A request of an editor, who has the key that the server was given, or from the data folder. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request;
    }

    /** The status of the answer to somebody with a key. */
    int status(String path, String key) throws IOException, InterruptedException {
        URI uri = URI.create(uri("") + path.replace("{", "%7B").replace("}", "%7D"));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** The key that it was given, or that in the data folder; empty where the server has made none. */
    Optional<String> key() {
        if (environment.containsKey("CHANCERY_ACCESS_KEY")) {
            return Optional.of(environment.get("CHANCERY_ACCESS_KEY"));
        }
        try {
            return new SecretFile(folder().root().resolve("editor.key")).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    DataFolder folder() {
        return new DataFolder(workingDir.resolve("data"));
    }

    ProcessHandle database() throws IOException {
        return ProcessMark.read(folder().processFile())
                .flatMap(ProcessMark::running)
                .orElseThrow();
    }

    String boltUri(String scheme) throws IOException {
        String address = Files.readString(folder().configuration())
                .lines()
                .filter(line -> line.startsWith("server.bolt.listen_address="))
                .findFirst()
                .orElseThrow();
        return scheme + "://" + address.substring(address.indexOf('=') + 1);
    }

    /** What another server is started with that is to use this one's database, which it reaches at this address. */
    Map<String, String> databaseAt(String uri) throws IOException {
        return Map.of(
                "QUARKUS_NEO4J_URI",
                uri,
                "QUARKUS_NEO4J_AUTHENTICATION_USERNAME",
                "neo4j",
                "QUARKUS_NEO4J_AUTHENTICATION_PASSWORD",
                folder().password());
    }

    /** A statement of the tests, by name. */
    static String cypher(String name) {
        try (var text = ServerProcess.class.getResourceAsStream("/cypher/embedded/" + name + ".cypher")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Driver driver() throws IOException {
        return GraphDatabase.driver(boltUri("bolt"), AuthTokens.basic("neo4j", folder().password()));
    }

    /** Waits for a start that fails, and gives the one line that it must have left on standard error. */
    String refusal() throws IOException, InterruptedException {
        assertThat(process.waitFor(START.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        List<String> lines = Files.readAllLines(err);
        assertThat(lines).singleElement().asString().startsWith("chancery: ");
        assertThat(said()).doesNotContain("Exception", "\tat ");
        return lines.get(0);
    }

    /** Everything it printed. */
    String said() {
        try {
            return Files.readString(out) + Files.readString(err);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    void kill() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** Asks again and again until it is so; what is thrown meanwhile fails the test. */
    static Duration await(String what, Duration patience, Callable<Boolean> condition) {
        Instant begin = Instant.now();
        try {
            while (!condition.call()) {
                Duration passed = Duration.between(begin, Instant.now());
                assertThat(passed).as(what).isLessThan(patience);
                Thread.sleep(50);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting: " + what, interrupted);
        } catch (RuntimeException unforeseen) {
            throw unforeseen;
        } catch (Exception failed) {
            throw new IllegalStateException("while waiting: " + what, failed);
        }
        return Duration.between(begin, Instant.now());
    }
}
