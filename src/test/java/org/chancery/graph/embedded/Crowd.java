package org.chancery.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Many clients of one server: those who ask again as soon as they are answered, and those who send byte by byte. */
final class Crowd {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String QUESTION =
            "{\"query\": \"{ overview { people } people(first: 5) { nodes { name } } }\"}";

    private final ServerProcess server;
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final List<Long> times = new CopyOnWriteArrayList<>();

    Crowd(ServerProcess server) {
        this.server = server;
    }

    /** Each asks so often as it can for so long; gives when all are done. */
    CompletableFuture<Void> ask(int clients, Duration time) {
        long until = System.nanoTime() + time.toNanos();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int n = 0; n < clients; n++) {
            all.add(askUntil(until));
        }
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> askUntil(long until) {
        return ask().thenCompose(answered -> System.nanoTime() < until ? askUntil(until) : done());
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }

    private CompletableFuture<Void> ask() {
        long begun = System.nanoTime();
        HttpRequest request = server.request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                .build();
        return HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString()).handle((answer, failure) -> {
            times.add((System.nanoTime() - begun) / 1_000_000);
            answers.merge(failure == null ? kind(answer) : "none: " + failure.getCause(), 1, Integer::sum);
            return null;
        });
    }

    /** The code of the error, or OK; with 503 or 200 before it. */
    private static String kind(HttpResponse<String> answer) {
        var code = java.util.regex.Pattern.compile("\"code\":\\s*\"(\\w+)\"").matcher(answer.body());
        return answer.statusCode() + " " + (code.find() ? code.group(1) : "OK");
    }

    /** How often each kind of answer came: its status, and OK or the code of its error. */
    Map<String, Integer> answers() {
        return answers;
    }

    /** The longest that an answer took. */
    Duration longest() {
        return Duration.ofMillis(times.stream().mapToLong(t -> t).max().orElse(0));
    }

    /** So many who have sent the head of a question, and of its body nothing; to be sent byte by byte, and to be closed. */
    static List<Socket> slow(ServerProcess server, int clients) throws IOException {
        List<Socket> all = new ArrayList<>();
        for (int n = 0; n < clients; n++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port);
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 100000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            all.add(socket);
        }
        return all;
    }

    /** One more byte of each; gives how many the server has ended. */
    static long nextByte(List<Socket> clients) {
        return clients.stream().filter(client -> !sent(client)).count();
    }

    private static boolean sent(Socket client) {
        try {
            client.getOutputStream().write(' ');
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    static void close(List<Socket> clients) {
        for (Socket client : clients) {
            try {
                client.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
