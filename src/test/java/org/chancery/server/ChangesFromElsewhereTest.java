package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangesFromElsewhereTest {

    /** Never changes anything even where it is let in: its title is blank. */
    private static final String CHANGE = "mutation { loadFacts(facts: {article: {title: \"\"}}) { id } }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=192.0.2.1",
                "X-Forwarded-For: 127.0.0.1",
                "x-forwarded-host: localhost",
                "X-Forwarded-Proto: https",
                "X-Real-IP: 127.0.0.1",
                "Via: 1.1 proxy",
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://localhost:1",
                "Origin: https://localhost:PORT",
                "Origin: http://localhost:PORT@evil.example",
                "Origin: http://localhost.evil.example:PORT",
                "Host: evil.example:PORT",
                "Host: localhost",
                "Host: localhost:1"
            })
    void aChangeIsForbiddenAndAQueryIsNot(String header) {
        with(header)
                .body(Map.of("query", CHANGE))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
                .body("data", nullValue());
        with(header)
                .body(Map.of("query", "{ __typename }"))
                .post("/graphql")
                .then()
                .body("data.__typename", equalTo("Query"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://localhost:PORT",
                "Origin: http://127.0.0.1:PORT",
                "Origin: http://[::1]:PORT",
                "Host: localhost:PORT",
                "Host: LOCALHOST:PORT",
                "Host: 127.0.0.1:PORT",
                "Host: [::1]:PORT"
            })
    void aChangeFromThisServersOwnPageIsLetIn(String header) {
        with(header)
                .body(Map.of("query", CHANGE))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", not(equalTo("FORBIDDEN")));
    }

    @Test
    void aChangeAmongQueriesIsFoundByItsName() {
        String both = "query Asks { __typename } " + CHANGE.replace("mutation", "mutation Changes");
        with("Via: 1.1 proxy")
                .body(Map.of("query", both, "operationName", "Changes"))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    @Test
    void aWebSocketOfAnotherSitesPageIsRefused() {
        assertThatThrownBy(() -> socket("http://evil.example", new CompletableFuture<>()))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }

    @Test
    void aWebSocketChangesNothing() throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        WebSocket socket = socket("http://localhost:" + Ask.port(), answer);
        socket.sendText("{\"type\": \"connection_init\"}", true).join();
        socket.sendText(
                        "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \""
                                + CHANGE.replace("\"", "\\\"")
                                + "\"}}",
                        true)
                .join();

        assertThat(answer.get(10, TimeUnit.SECONDS)).contains("\"error\"").contains("FORBIDDEN");
        socket.abort();
    }

    private static RequestSpecification with(String header) {
        String[] nameAndValue = header.replace("PORT", "" + Ask.port()).split(": ", 2);
        return Ask.post().header(nameAndValue[0], nameAndValue[1]);
    }

    private static WebSocket socket(String origin, CompletableFuture<String> answer) {
        WebSocket.Listener listener = new WebSocket.Listener() {

            private final StringBuilder text = new StringBuilder();

            @Override
            public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
                text.append(part);
                if (last) {
                    if (text.indexOf("\"id\"") >= 0) {
                        answer.complete(text.toString());
                    }
                    text.setLength(0);
                }
                socket.request(1);
                return null;
            }
        };
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header("Origin", origin)
                .buildAsync(URI.create("ws://localhost:" + Ask.port() + "/graphql"), listener)
                .join();
    }
}
