package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.testing.Ask;
import org.chancery.testing.NotedLog;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/** What nobody waits for any more is ended where it runs, as the database's own list of transactions shows. */
@QuarkusTest
class AskerTest {

    @RegisterExtension
    final NotedLog audit = new NotedLog("org.chancery.audit");

    @RegisterExtension
    final NotedLog errors = new NotedLog("org.chancery.server.ErrorCodes");

    @Inject
    Graph graph;

    @Inject
    Asker asker;

    @Inject
    Driver driver;

    @Test
    void aQuestionIsEndedInTheDatabaseWhenItsTimeIsUp() {
        asker.waitsFor(Duration.ofMillis(300));
        assertThatThrownBy(() -> graph.read("graph/slow", Map.of()))
                .isInstanceOfSatisfying(
                        ChanceryException.class, late -> assertThat(late.code()).isEqualTo(ErrorCode.TIMEOUT));
        SentFile.until("the database has ended it", () -> running("countedSlowly") == 0);
        assertThatThrownBy(() -> graph.read("graph/ping", Map.of()))
                .isInstanceOfSatisfying(
                        ChanceryException.class, late -> assertThat(late.code()).isEqualTo(ErrorCode.TIMEOUT));
    }

    @Test
    void aChangeIsEndedInTheDatabaseWhenItsClientHasGone() throws IOException {
        try (Session session = driver.session();
                Transaction holder = session.beginTransaction()) {
            holder.run(Cypher.named("graph/lock-sequence").text()).consume();
            String body = "{\"query\": \"mutation { retractArticle(id: \\\"article.none\\\") { id } }\"}";
            try (Socket client = new Socket("localhost", Ask.port())) {
                client.getOutputStream()
                        .write(("POST /graphql HTTP/1.1\r\nHost: localhost:" + Ask.port()
                                        + "\r\nContent-Type: application/json\r\nAuthorization: " + Ask.authorization()
                                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                                .getBytes(StandardCharsets.US_ASCII));
                SentFile.until("the change waits for the lock", () -> running("Sequence") > 0);
            }
            SentFile.until("the database has ended the change", () -> running("Sequence") == 0);
            holder.rollback();
        }
        SentFile.until(
                "its end is noted",
                () -> audit.lines().stream()
                        .anyMatch(line -> line.contains("article.none") && line.endsWith("outcome=UNAVAILABLE")));
        assertThat(errors.lines()).as("nobody's fault is no error").isEmpty();
    }

    private long running(String part) {
        try (Session session = driver.session()) {
            return session.run(Cypher.named("graph/running").text(), Map.of("part", part))
                    .single()
                    .get("running")
                    .asLong();
        }
    }
}
