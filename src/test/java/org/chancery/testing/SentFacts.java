package org.chancery.testing;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;

/** A file of what articles say, sent as an editor would send it. */
public final class SentFacts {

    private SentFacts() {}

    /** Sends it and gives the id of its load. */
    public static String sent(String contentType, String file) {
        return Ask.plain()
                .contentType(contentType)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/loads/facts")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Waits until a load has ended, and shows it. */
    public static ValidatableResponse ended(String id) {
        return SentFile.ended(id);
    }

    /** Sends it, waits until it is loaded, and shows the load. */
    public static ValidatableResponse ended(String contentType, String file) {
        return ended(sent(contentType, file));
    }
}
