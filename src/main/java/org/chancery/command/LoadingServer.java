package org.chancery.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A running server, spoken to as any client would. */
final class LoadingServer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ACCEPTED = 202;
    private static final int OK = 200;

    private final String address;
    private final Optional<String> key;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** @param key what it takes the sender for an editor by; without one it refuses */
    LoadingServer(String address, Optional<String> key) {
        this.address = address;
        this.key = key;
    }

    /**
     * Sends a file, from the disk as a stream.
     *
     * @return the id of its load
     * @throws CommandFailure where the server does not take it, in its words
     */
    String send(Path file, String kind) throws CommandFailure, InterruptedException {
        try {
            HttpRequest request = to("/loads/" + kind)
                    .header("Content-Type", contentType(file))
                    .POST(HttpRequest.BodyPublishers.ofFile(file))
                    .build();
            return sent(request, ACCEPTED).get("id").asText();
        } catch (IOException e) {
            throw new CommandFailure(
                    address + " cannot be reached, or does not take the file: " + e + "; is the server running there?");
        }
    }

    /**
     * A load as it is now.
     *
     * @throws IOException where the server does not answer
     */
    JsonNode load(String id) throws CommandFailure, IOException, InterruptedException {
        return sent(to("/loads/" + id).timeout(Duration.ofSeconds(30)).build(), OK);
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        key.ifPresent(k -> request.header("Authorization", "Bearer " + k));
        return request;
    }

    /**
     * Writes all that was ever loaded of a kind into a file, packed by gzip.
     *
     * @throws CommandFailure where the server does not give it, or not all of it
     * @throws IOException where the file cannot be written
     */
    void export(String kind, Path file) throws CommandFailure, IOException, InterruptedException {
        HttpRequest request = to("/export/" + kind).build();
        HttpResponse<InputStream> response;
        try {
            response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new CommandFailure(address + " cannot be reached: " + e + "; is the server running there?");
        }
        try (InputStream body = response.body();
                OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            if (response.statusCode() != OK) {
                throw new CommandFailure(error(response, new String(body.readAllBytes(), StandardCharsets.UTF_8)));
            }
            body.transferTo(packed);
        }
    }

    private JsonNode sent(HttpRequest request, int right) throws CommandFailure, IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == right) {
            return JSON.readTree(response.body());
        }
        throw new CommandFailure(error(response, response.body()));
    }

    private static String error(HttpResponse<?> response, String body) {
        try {
            JsonNode error = JSON.readTree(body).path("errors").path(0);
            if (error.has("message")) {
                return error.path("extensions").path("code").asText() + ": "
                        + error.path("message").asText();
            }
        } catch (JsonProcessingException noJson) {
            return response.uri() + " answers with " + response.statusCode() + "; is it a Chancery server?";
        }
        return response.uri() + " answers with " + response.statusCode() + "; is it a Chancery server?";
    }

    /** By what the file begins with, whatever its name is. */
    private static String contentType(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            if (head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
                return "application/gzip";
            }
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4
                    ? "application/zip"
                    : "text/csv";
        }
    }
}
