package org.chancery.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What the server itself finds when it compares the graph with a rebuild from its accounts. */
public final class Sound {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Sound() {}

    /** The answer of {@code GET /verify}. */
    public static JsonNode verified() {
        try {
            return JSON.readTree(
                    Ask.plain().get("/verify").then().statusCode(200).extract().asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails where anything stands otherwise than its accounts have it; gives the digest. */
    public static String digest() {
        JsonNode verified = verified();
        assertThat(verified.get("differences").asInt())
                .as(verified.toPrettyString())
                .isZero();
        assertThat(verified.get("changesMeanwhile").asInt()).isZero();
        return verified.get("digest").asText();
    }
}
