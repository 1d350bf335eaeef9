package org.chancery.graph.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What one server exports, sent to another, as whoever moves from one to the other would. */
final class MovedFacts {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private MovedFacts() {}

    /** Moves all of it, and gives the load that it became there once it has ended. */
    static JsonNode between(ServerProcess from, ServerProcess to) throws IOException, InterruptedException {
        HttpResponse<byte[]> export =
                HTTP.send(from.request("/export/facts").build(), HttpResponse.BodyHandlers.ofByteArray());
        JsonNode begun = json(to.request("/loads/facts")
                .header("Content-Type", "application/jsonl")
                .POST(HttpRequest.BodyPublishers.ofByteArray(export.body()))
                .build());
        String load = "/loads/" + begun.at("/id").asText();
        ServerProcess.await(
                "the load ends",
                Duration.ofMinutes(3),
                () -> !get(to, load).at("/status").asText().equals("RUNNING"));
        return get(to, load);
    }

    /** The answer to {@code GET /verify}. */
    static JsonNode verified(ServerProcess server) {
        return get(server, "/verify");
    }

    private static JsonNode get(ServerProcess server, String path) {
        try {
            return json(server.request(path).build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpRequest request) throws IOException, InterruptedException {
        return JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
