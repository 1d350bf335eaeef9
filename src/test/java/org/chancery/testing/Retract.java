package org.chancery.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Takes an article back as an editor would. */
public final class Retract {

    private static final String RETRACT = """
            mutation ($id: ID!) { retractArticle(id: $id) {
              kind status source message read created updated unchanged withdrawn rejected } }""";

    private Retract() {}

    /** What it answers, read once. */
    public static JsonNode answer(String id) {
        return Ask.answer(RETRACT, Map.of("id", id));
    }

    /** What it answers, whatever that is, at {@code data.retractArticle}. */
    public static ValidatableResponse article(String id) {
        return Ask.query(RETRACT, Map.of("id", id));
    }
}
