package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GraphQlOverHttpTest {

    private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=utf-8",
                "APPLICATION/JSON; Charset=UTF-8",
                "application/json ; charset=\"utf-8\"",
                "application/graphql-response+json"
            })
    void jsonIsTaken(String contentType) {
        Ask.plain()
                .header("Content-Type", contentType)
                .body(TYPENAME.getBytes(StandardCharsets.UTF_8))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain;charset=utf-8; a=application/json",
                "application/x-www-form-urlencoded",
                "application/graphql",
                "application/json; charset=utf-16",
                "application/jsonp",
                "*/*"
            })
    void whatIsNotJsonIsRefusedOnEveryPathThatLeadsThere(String contentType) {
        for (String path : new String[] {"/graphql", "/graphql/", "//graphql", "/%67raphql", "/x/../graphql"}) {
            Ask.plain()
                    .urlEncodingEnabled(false)
                    .header("Content-Type", contentType)
                    .body(TYPENAME.getBytes(StandardCharsets.UTF_8))
                    .post(path)
                    .then()
                    .statusCode(415)
                    .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                    .body("errors[0].message", containsString("application/json"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"query\":",
                "[]",
                "3",
                "null",
                "{}",
                "{\"query\": 3}",
                "{\"query\": \" \"}",
                "{\"query\": \"{ __typename }\", \"variables\": []}",
                "{\"query\": \"{ __typename }\", \"operationName\": 1}",
                "{\"query\": \"{ __typename }\"} x"
            })
    void aBodyThatIsNoRequestIsABadRequest(String body) {
        Ask.post()
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/json"))
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("data", nullValue());
    }

    @Test
    void aBodyNestedBeyondReadingIsABadRequest() {
        Ask.post()
                .body("{\"query\": \"{ __typename }\", \"variables\": {\"a\": " + "[".repeat(5_000) + "]".repeat(5_000)
                        + "}}")
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
    }

    @Test
    void aBodyThatIsNotUtf8IsABadRequest() {
        Ask.post()
                .body("{\"query\": \"{ a(b: \\\"ü\\\") }\"}".getBytes(StandardCharsets.ISO_8859_1))
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("UTF-8"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        String head = "POST /graphql HTTP/1.1\r\nHost: localhost:" + Ask.port()
                + "\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n";
        try (Socket socket = new Socket("localhost", Ask.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            Scanner answer = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
            assertThat(answer.nextLine()).startsWith("HTTP/1.1 413 ");
            assertThat(answer.findWithinHorizon("chancery.limits.body", 0))
                    .as("the limit is named")
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/", "/nowhere"})
    void aBodyThatNobodyWantedLeavesTheConnectionUsable(String path) throws IOException {
        byte[] unwanted = new byte[1_000_000];
        String head = " HTTP/1.1\r\nHost: localhost:" + Ask.port() + "\r\n";
        try (Socket socket = new Socket("localhost", Ask.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + head + "Content-Type: text/plain\r\nContent-Length: " + unwanted.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(unwanted);
            out.write(("GET /q/health/live" + head + "\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(new Scanner(socket.getInputStream(), StandardCharsets.UTF_8)
                            .findWithinHorizon("\"status\": *\"UP\"", 0))
                    .isNotNull();
        }
    }

    @Test
    void membersThatAreNullOrUnknownAreLeftOut() {
        Ask.post()
                .body("{\"query\": \"{ __typename }\", \"variables\": null, \"operationName\": null, \"id\": 7}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
    }

    @Test
    void aGetAsksWithEveryCharacterAsItIs() {
        Ask.plain()
                .queryParam("query", "query A { __typename }\n# 100% + ü\nquery B { b: __typename }")
                .queryParam("operationName", "B")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.b", equalTo("Query"));
    }

    @Test
    void aGetNeverChangesAnything() {
        Ask.plain()
                .queryParam(
                        "query",
                        "query A { __typename } mutation B { loadFacts(facts: {article: {title: \"x\"}}) { id } }")
                .queryParam("operationName", "B")
                .get("/graphql")
                .then()
                .statusCode(405)
                .header("Allow", "POST")
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
    }

    @Test
    void otherMethodsAreNotTaken() {
        Ask.post()
                .body(TYPENAME)
                .put("/graphql")
                .then()
                .statusCode(405)
                .body("errors[0].extensions.code", is("INVALID_INPUT"));
    }

    @Test
    void aQueryThatCannotRunIsA400OnlyWhereTheAnswersTypeSaysSo() {
        Ask.post().body("{\"query\": \"{ nonsense }\"}").post("/graphql").then().statusCode(200);
        Ask.post()
                .accept("application/graphql-response+json")
                .body("{\"query\": \"{ nonsense }\"}")
                .post("/graphql")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/graphql-response+json"));
    }

    @Test
    void answersSayThatTheyAreWhatTheyAre() {
        Ask.query("{ __typename }")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", anyOf(is("no-referrer"), is("same-origin")));
    }
}
