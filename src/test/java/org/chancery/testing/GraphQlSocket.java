package org.chancery.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of subscriptions, by the protocol graphql-transport-ws. */
public final class GraphQlSocket implements WebSocket.Listener, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private final WebSocket socket;

    /** Connects and subscribes; what comes of it is under the id {@code 1}. */
    public GraphQlSocket(String subscription, Map<String, Object> variables) {
        this(HttpClient.newHttpClient().newWebSocketBuilder());
        init(Map.of());
        subscribe(subscription, variables);
    }

    private GraphQlSocket(WebSocket.Builder builder) {
        this(builder, Ask.port());
    }

    private GraphQlSocket(WebSocket.Builder builder, int port) {
        socket = builder.subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), this)
                .join();
    }

    /** Connects, and says nothing yet. */
    public static GraphQlSocket connected() {
        return new GraphQlSocket(HttpClient.newHttpClient().newWebSocketBuilder());
    }

    /** The same to a server on another port. */
    public static GraphQlSocket connected(int port) {
        return new GraphQlSocket(HttpClient.newHttpClient().newWebSocketBuilder(), port);
    }

    /** Connects as a page does, and says nothing yet. */
    public static GraphQlSocket ofPage(String origin) {
        return new GraphQlSocket(
                HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", origin));
    }

    /** The first message. */
    public void init(Map<String, Object> payload) {
        send(Map.of("type", "connection_init", "payload", payload));
    }

    /** Waits until the server has said that it took the first message, as a client does that says who is there. */
    public void acknowledged() throws InterruptedException {
        JsonNode message = messages.poll(30, TimeUnit.SECONDS);
        if (message == null || !message.path("type").asText().equals("connection_ack")) {
            throw new AssertionError("no connection_ack, but " + message);
        }
    }

    /** Subscribes under the id {@code 1}. */
    public void subscribe(String subscription) {
        subscribe(subscription, Map.of());
    }

    private void subscribe(String subscription, Map<String, Object> variables) {
        send(Map.of("type", "subscribe", "id", "1", "payload", Map.of("query", subscription, "variables", variables)));
    }

    private void send(Map<String, Object> message) {
        try {
            socket.sendText(JSON.writeValueAsString(message), true).join();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The next message about the subscription: {@code next}, {@code error} or {@code complete}. */
    public JsonNode next() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        JsonNode message;
        do {
            message = messages.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (message == null) {
                throw new AssertionError("no message about the subscription within 30 s");
            }
        } while (!message.has("id"));
        return message;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            try {
                messages.add(JSON.readTree(text.toString()));
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** The status that the server closes with. */
    public int closed() {
        return status.orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        status.complete(code);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
