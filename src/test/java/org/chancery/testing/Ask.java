package org.chancery.testing;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Asks the server under test as any client would. */
public final class Ask {

    private Ask() {}

    public static ValidatableResponse query(String query) {
        return query(query, Map.of());
    }

    public static ValidatableResponse query(String query, Map<String, Object> variables) {
        return post().body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then();
    }

    /** A POST of JSON, to which a test can add headers. */
    public static RequestSpecification post() {
        return plain().contentType("application/json");
    }

    /** Sends a content type as it stands, without a charset of REST Assured's choice. */
    public static RequestSpecification plain() {
        return given().config(RestAssuredConfig.config()
                .encoderConfig(encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)));
    }

    public static int port() {
        return RestAssured.port;
    }
}
