package org.chancery.reading.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An endpoint on this machine that speaks as OpenAI's does, and answers what the script says. */
final class ScriptedModel implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final int status;
    private final String answer;
    private final Duration delay;
    private volatile String asked;

    /** @param delay before it answers */
    ScriptedModel(int status, String answer, Duration delay) {
        this.status = status;
        this.answer = answer;
        this.delay = delay;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byte[] body = JSON.writeValueAsBytes(Map.of(
                "id",
                "1",
                "object",
                "chat.completion",
                "model",
                "scripted",
                "choices",
                List.of(Map.of(
                        "index",
                        0,
                        "finish_reason",
                        "stop",
                        "message",
                        Map.of("role", "assistant", "content", answer)))));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The settings by which a server asks it. */
    ModelSettings settings() {
        return new ModelSettings(
                Optional.of("http://localhost:" + server.getAddress().getPort() + "/v1"),
                "scripted",
                Optional.empty(),
                Duration.ofSeconds(2));
    }

    /** What it was asked last. */
    String asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
