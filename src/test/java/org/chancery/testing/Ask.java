package org.chancery.testing;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Asks the server under test as an editor would, unless said otherwise. */
public final class Ask {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Path KEY = Path.of("target/test-data/editor.key");

    private Ask() {}

    public static ValidatableResponse query(String query) {
        return query(query, Map.of());
    }

    public static ValidatableResponse query(String query, Map<String, Object> variables) {
        return post().body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then();
    }

    /** The answer itself, read once: for tests that ask so often that a path expression for each value is too slow. */
    public static JsonNode answer(String query, Map<String, Object> variables) {
        return read(query(query, variables));
    }

    static JsonNode read(ValidatableResponse response) {
        try {
            return JSON.readTree(response.extract().asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A POST of JSON, to which a test can add headers. */
    public static RequestSpecification post() {
        return plain().contentType("application/json");
    }

    /** Sends a content type as it stands, without a charset of REST Assured's choice. */
    public static RequestSpecification plain() {
        return anonymous().header("Authorization", authorization());
    }

    /** The same of somebody without a key. */
    public static RequestSpecification anonymous() {
        return given().config(RestAssuredConfig.config()
                .encoderConfig(encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)));
    }

    /** What the header {@code Authorization} of an editor is. */
    public static String authorization() {
        try {
            return "Bearer " + Files.readString(KEY).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int port() {
        return RestAssured.port;
    }
}
