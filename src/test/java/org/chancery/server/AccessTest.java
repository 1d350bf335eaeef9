package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.chancery.server.access.EditorKey;
import org.chancery.testing.Ask;
import org.chancery.testing.GraphQlSocket;
import org.chancery.testing.ScriptedLoader;
import org.chancery.testing.SentFile;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccessTest {

    private static final String TYPENAME = "{ __typename }";
    private static final String WRONG = "Bearer " + "0".repeat(48);

    @Test
    void whoHasNoKeyMayAsk() {
        Ask.anonymous()
                .contentType("application/json")
                .body(Map.of("query", TYPENAME))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { loadFacts(facts: {article: {title: \"x\"}}) { id } }",
                "mutation { loadArticle(article: {title: \"x\", text: \"x\"}) { id } }",
                "mutation { retractArticle(id: \"article.x\") { id } }",
                "mutation { cancelLoad(id: \"load.x\") { id } }",
                "mutation { mergePeople(keep: \"x\", duplicate: \"y\") { id } }",
                "mutation { separatePeople(merged: \"x\") { id } }",
                "{ readArticle(article: {title: \"x\", text: \"x\"}) { article { title } } }",
                "query { ...R } fragment R on Query { r: readArticle(article: {title: \"x\", text: \"x\"}) { article { title } } }"
            })
    void whoHasNoKeyMayNotChangeAnythingNorReadAnArticle(String change) {
        Ask.anonymous()
                .contentType("application/json")
                .body(Map.of("query", change))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("errors[0].message", containsString("editor.key"))
                .body("data", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /verify", "GET, /export/facts", "POST, /loads/roll-calls", "GET, /loads/load.x",
                "GET, /loads/load.x/rejects.csv",
        "POST, //loads/roll-calls", "GET, /loads/../verify", "GET, /%76erify", "POST, /loads/roll-calls/",
                "GET, /verify/"
    })
    void whoHasNoKeyIsAskedForItByWhatEditorsUse(String method, String path) {
        Ask.anonymous()
                .urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql?query=%7B__typename%7D", "/verify", "/loads/load.x", "/"})
    void aWrongKeyIsToldWhereverItIsSent(String path) {
        Ask.anonymous()
                .urlEncodingEnabled(false)
                .header("Authorization", WRONG)
                .get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("errors[0].message", containsString("not valid"));
    }

    @Test
    void whereNoOrganisationSignsPeopleInPagesAreToldSoAndAskThisServerAlone() {
        Ask.anonymous().get("/sign-in").then().statusCode(200).body(equalTo("{}"));
        Ask.anonymous().get("/").then().header("Content-Security-Policy", containsString("connect-src 'self';"));
    }

    @Test
    void anotherKeyIsRightAtOnceAndTheOneBeforeIsNot() throws IOException {
        String before = Ask.authorization();
        Path file = EditorKey.file(ConfigProvider.getConfig()).path();
        String made = EditorKey.rotated(ConfigProvider.getConfig());

        assertThat(made).matches("[0-9a-f]{48}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Ask.anonymous()
                .header("Authorization", before)
                .get("/loads/load.x")
                .then()
                .statusCode(401);
        Ask.anonymous()
                .header("Authorization", "bearer " + made)
                .get("/loads/load.x")
                .then()
                .statusCode(404);
    }

    @Test
    void aWebSocketOfAnotherSitesPageIsRefused() {
        assertThatThrownBy(() -> GraphQlSocket.ofPage("http://evil.example"))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:PORT", "http://LOCALHOST:PORT"})
    void aWebSocketOfThisServersPageIsTaken(String origin) throws InterruptedException {
        try (GraphQlSocket socket = GraphQlSocket.ofPage(origin.replace("PORT", "" + Ask.port()))) {
            socket.init(Map.of());
            socket.subscribe(TYPENAME);
            assertThat(socket.next().at("/payload/data/__typename").asText()).isEqualTo("Query");
        }
    }

    @Test
    void aWebSocketChangesNothing() throws InterruptedException {
        try (GraphQlSocket socket = GraphQlSocket.connected()) {
            socket.init(Map.of("authorization", Ask.authorization()));
            socket.acknowledged();
            socket.subscribe("mutation { retractArticle(id: \"article.x\") { id } }");
            assertThat(socket.next().toString()).contains("\"error\"").contains("INVALID_INPUT");
        }
    }

    @Test
    void aWebSocketHasItsKeyInItsFirstMessage() throws InterruptedException {
        String read = "{ readArticle(article: {title: \"x\", text: \"\"}) { article { title } } }";
        try (GraphQlSocket socket = GraphQlSocket.connected()) {
            socket.init(Map.of());
            socket.subscribe(read);
            assertThat(socket.next().toString()).contains("UNAUTHENTICATED");
        }
        try (GraphQlSocket socket = GraphQlSocket.connected()) {
            socket.init(Map.of("authorization", Ask.authorization()));
            socket.acknowledged();
            socket.subscribe(read);
            assertThat(socket.next().toString()).doesNotContain("UNAUTHENTICATED");
        }
        try (GraphQlSocket socket = GraphQlSocket.connected()) {
            socket.init(Map.of("authorization", WRONG));
            assertThat(socket.closed()).isEqualTo(4403);
        }
    }

    @Test
    void aSubscriptionEndsWithItsKey() throws Exception {
        String id = SentFile.script("signedout", "create 1", "wait", "create 1", "reject 1 v");
        SentFile.until("the script to wait", () -> ScriptedLoader.isWaiting("signedout"));
        try (GraphQlSocket socket = GraphQlSocket.connected()) {
            socket.init(Map.of("authorization", Ask.authorization()));
            socket.acknowledged();
            socket.subscribe("subscription { loadProgress(id: \"" + id + "\") { status } }");
            assertThat(socket.next().toString()).contains("RUNNING");
            EditorKey.rotated(ConfigProvider.getConfig());
            ScriptedLoader.release("signedout");
            assertThat(socket.next().toString()).contains("UNAUTHENTICATED").doesNotContain("loadProgress\":{");
            assertThat(socket.next().get("type").asText()).isEqualTo("complete");
        }
        SentFile.ended(id);
    }
}
