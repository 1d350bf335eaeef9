package org.chancery.server;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;

/**
 * Attacks as the public list of graphql-cop makes them. That it finds introspection, GraphiQL and questions by GET is meant:
 * the first two are settings, and a GET changes nothing.
 */
@QuarkusTest
class GraphQlCopTest {

    @Test
    void aliasOverloading() {
        String aliases = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> "alias" + i + ":__typename \n")
                .collect(Collectors.joining());
        tooCostly("query cop { " + aliases + " }", "aliases");
    }

    @Test
    void fieldDuplication() {
        tooCostly("query cop { " + "__typename \n".repeat(500) + " }", "root-fields");
    }

    @Test
    void directiveOverloading() {
        tooCostly("query cop { __typename " + "@aa".repeat(200) + " }", "directives");
    }

    @Test
    void circularIntrospection() {
        ask("query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } }"
                        + " } } } } } } } }")
                .body("errors[0].extensions.code", equalTo("TOO_COSTLY"));
    }

    @Test
    void arrayBasedBatching() {
        Ask.anonymous()
                .contentType("application/json")
                .body("[" + "{\"query\": \"query cop { __typename }\"},".repeat(9) + "{\"query\": \"{ __typename }\"}]")
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
    }

    @Test
    void mutationsByGet() {
        Ask.anonymous()
                .queryParam("query", "mutation cop { __typename }")
                .get("/graphql")
                .then()
                .statusCode(405)
                .body("data", nullValue());
    }

    @Test
    void postOfAForm() {
        Ask.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .body("query=query%20cop%20%7B__typename%7D")
                .post("/graphql")
                .then()
                .statusCode(415)
                .body("data", nullValue());
    }

    @Test
    void fieldSuggestions() {
        for (String query :
                new String[] {"{ __schema { directive } }", "{ persn(id: \"x\") { id } }", "{ overvieww }"}) {
            ask(query).body("errors[0].message", not(matchesRegex("(?is).*(did you mean|suggest).*")));
        }
    }

    @Test
    void tracing() {
        Ask.anonymous()
                .contentType("application/json")
                .header("apollo-federation-include-trace", "ftv1")
                .body(Map.of("query", "query cop { __typename }"))
                .post("/graphql")
                .then()
                .body("$", not(hasKey("extensions")));
    }

    @Test
    void unhandledErrors() {
        for (String query :
                new String[] {"qwerty $[", "query cop { abc }", "{ people(first: \"x\") { totalCount } }", "\u0000"}) {
            ask(query)
                    .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                    .body(
                            "errors[0].message",
                            not(matchesRegex("(?s).*(Exception|org\\.|java\\.|\\.java|/work/|MATCH ).*")));
        }
    }

    @Test
    void pagesOfOtherSitesReadNothing() {
        Ask.anonymous()
                .contentType("application/json")
                .header("Origin", "https://evil.example")
                .body(Map.of("query", "{ __typename }"))
                .post("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        Ask.anonymous()
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization, content-type")
                .options("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Headers", nullValue());
    }

    @Test
    void answersTellBrowsersToRunNothing() {
        for (String path :
                new String[] {"/graphql?query=%7B__typename%7D", "/q/health/ready", "/no-such-page", "/verify"}) {
            Ask.anonymous()
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .header("Content-Security-Policy", matchesRegex("default-src 'none';.* frame-ancestors 'none'"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Strict-Transport-Security", nullValue());
        }
        Ask.anonymous()
                .header("X-Forwarded-Proto", "https")
                .get("/no-such-page")
                .then()
                .header("Strict-Transport-Security", notNullValue());
    }

    private static void tooCostly(String query, String limit) {
        ask(query)
                .body("errors[0].extensions.code", equalTo("TOO_COSTLY"))
                .body("errors[0].extensions.limit", equalTo(limit))
                .body("data", nullValue());
    }

    private static ValidatableResponse ask(String query) {
        return Ask.anonymous()
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }
}
