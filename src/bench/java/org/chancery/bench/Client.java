package org.chancery.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.chancery.testing.Ask;

/**
 * Asks the server under test with the JDK's client, whose own part of the time is small: REST Assured, by which the tests
 * ask, takes several milliseconds for each request.
 */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A request, written out, so that this is not timed. */
    HttpRequest request(String query, Map<String, ?> variables) {
        try {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + Ask.port() + "/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", Ask.authorization())
                    .POST(HttpRequest.BodyPublishers.ofString(
                            JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * The data of the answer.
     *
     * @throws IllegalStateException where it has errors
     */
    JsonNode ask(HttpRequest request) throws IOException {
        try {
            byte[] body = http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
            JsonNode answer = JSON.readTree(body);
            if (answer.has("errors")) {
                throw new IllegalStateException(answer.get("errors").toString());
            }
            return answer.get("data");
        } catch (InterruptedException e) {
            throw (IOException) new InterruptedIOException().initCause(e);
        }
    }
}
