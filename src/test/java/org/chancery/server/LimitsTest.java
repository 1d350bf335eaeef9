package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.testing.Ask;
import org.chancery.testing.CountedStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What asks for too much is refused, with the limit and what was met, before the database is asked anything. */
@QuarkusTest
class LimitsTest {

    private static final String NESTED = "{ people(first: 200) { nodes { meetings(first: 200) { nodes { id } } } } }";

    static Stream<Arguments> tooMuch() {
        String deep = "person { met { nodes { ".repeat(4) + "count" + " } } }".repeat(4);
        return Stream.of(
                arguments("aliases", 15, 100, "{ " + times(100, "a%d: __typename ") + "}"),
                arguments(
                        "aliases",
                        15,
                        32,
                        "{ ...A ...A } fragment A on Query { " + times(16, "a%d: __typename ") + "}"),
                arguments("root-fields", 20, 21, "{ " + times(21, "overview { people } ") + "}"),
                arguments("depth", 12, 15, "{ whoMet(person: \"x\") { nodes { " + deep + " } } }"),
                arguments("directives", 50, 100, "{ __typename " + times(100, "@include(if: true) ") + "}"),
                arguments("directives", 50, 100, "{ __typename " + times(100, "@a%d ") + "}"),
                arguments(
                        "directives",
                        50,
                        60,
                        "{ ...A ...A ...A } fragment A on Query { __typename " + times(20, "@a ") + "}"),
                arguments("cost", 5000, 40200, NESTED),
                arguments(
                        "cost",
                        5000,
                        40200,
                        "{ people(first: 200) { nodes { ...M } } } fragment M on Person { meetings(first: 200) { nodes"
                                + " { id } } }"),
                arguments(
                        "cost",
                        5000,
                        6000,
                        "{ " + times(6, "a%d: network(around: [\"x\"]) { people { name } } ") + "}"));
    }

    private static String times(int n, String text) {
        return IntStream.range(0, n).mapToObj(text::formatted).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void aQueryOverALimitIsRefusedBeforeTheDatabaseIsAsked(String limit, int most, int met, String query) {
        CountedStatements.forget();
        refused(Ask.query(query), limit, most).body("errors[0].extensions.met", equalTo(met));
        assertThat(CountedStatements.noted()).isEmpty();
    }

    @Test
    void aListAsLongAsAVariableSaysIsCountedSo() {
        String query = NESTED.replace("meetings(first: 200)", "meetings(first: $n)");
        refused(Ask.query("query ($n: Int) " + query, Map.of("n", 200)), "cost", 5000)
                .body("errors[0].extensions.met", equalTo(40200));
        refused(Ask.query("query ($n: Int = 100) " + query), "cost", 5000)
                .body("errors[0].extensions.met", equalTo(20200));
        Ask.query("query ($n: Int = 200) " + query, Map.of("n", 20)).body("errors", nullValue());
    }

    @Test
    void fragmentsOfFragmentsAreCountedWhereverTheyAreSpreadAndTakeNoTime() {
        String doubled = IntStream.range(0, 60)
                .mapToObj(i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                .collect(Collectors.joining(" "));
        refused(Ask.query("{ ...F0 } " + doubled + " fragment F60 on Query { a: __typename }"), "aliases", 15)
                .body("errors[0].extensions.met", equalTo(1_000_000_000));
    }

    @Test
    void aFragmentThatSpreadsItselfIsInvalid() {
        Ask.query("{ ...A } fragment A on Query { ...A a: __typename }")
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
    }

    @Test
    void aDocumentOfTooManyTokensIsRefused() {
        refused(Ask.query("{ " + "__typename ".repeat(2000) + "}"), "tokens", 2000);
    }

    @Test
    void aQuestionIsShortAndAnArticleMayBeLong() throws IOException {
        Ask.post()
                .body(Map.of("query", "{ __typename }", "variables", Map.of("unused", "x".repeat(1_100_000))))
                .post("/graphql")
                .then()
                .body("data.__typename", equalTo("Query"));
        assertThat(announced(1_100_000, ""))
                .startsWith("HTTP/1.1 413")
                .contains("chancery.limits.body", "\"most\":1048576");
        assertThat(announced(11_000_000, "Authorization: " + Ask.authorization() + "\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("chancery.limits.article-body", "\"most\":10485760");
    }

    /** What is answered to who says how long a body will be, before it is sent. */
    private static String announced(int length, String header) throws IOException {
        try (Socket socket = new Socket("localhost", Ask.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost:" + Ask.port()
                                    + "\r\nContent-Type: application/json\r\n" + header + "Content-Length: " + length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[4096];
            int read = 0;
            int more;
            while (read < answer.length
                    && (more = socket.getInputStream().read(answer, read, answer.length - read)) > 0) {
                read += more;
                if (new String(answer, 0, read, StandardCharsets.UTF_8).contains("}]}")) {
                    break;
                }
            }
            return new String(answer, 0, read, StandardCharsets.UTF_8);
        }
    }

    @Test
    void severalOperationsInOneBodyAreRefused() {
        Ask.post()
                .body("[{\"query\": \"{ __typename }\"}, {\"query\": \"{ __typename }\"}]")
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", startsWith("The body is an array"));
    }

    @Test
    void whatToolsAskOfTheSchemaFitsAndWhatGoesRoundInItDoesNot() {
        Ask.query(IntrospectionQuery.INTROSPECTION_QUERY)
                .body("errors", nullValue())
                .body("data.__schema.types.name", hasItem("Person"));
        refused(
                Ask.query("{ __schema { types { fields { type { fields { type { fields { type { fields { type"
                        + " { fields { type { fields { type { fields { type { name } } } } } } } } } } } } } } } } }"),
                "introspection-depth",
                15);
        Ask.query("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }")
                .body("errors[0].extensions.code", equalTo("TOO_COSTLY"));
    }

    @Test
    void whatIsAtEveryLimitIsAnswered() {
        Ask.query("{ " + times(15, "a%d: __typename ") + times(5, "__typename ") + "}")
                .body("errors", nullValue());
        Ask.query("{ people(first: 50) { nodes { meetings(first: 99) { nodes { id } } } } }")
                .body("errors", nullValue());
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String limit, int most) {
        return answer.body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("TOO_COSTLY"))
                .body("errors[0].extensions.limit", equalTo(limit))
                .body("errors[0].extensions.most", equalTo(most));
    }
}
