package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.NotedLog;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the log category {@code org.chancery.audit} says of changes. */
@QuarkusTest
class AuditLogTest {

    @RegisterExtension
    final NotedLog log = new NotedLog("org.chancery.audit");

    @Test
    void aChangeIsALineWithItsIdsAndWithoutItsTexts() {
        Draft draft = new Draft("Audited letter", "2001-01-02");
        draft.person("Ada Auditby");
        draft.load();
        Ask.query(
                "mutation ($id: ID!) { gone: retractArticle(id: $id) { status } }",
                Map.of("id", "article.2001-01-02-audited-letter"));
        assertThat(log.lines())
                .containsExactly(
                        "who=editor from=127.0.0.1 what=loadFacts() outcome=ACCEPTED",
                        "who=editor from=127.0.0.1 what=retractArticle(id: \"article.2001-01-02-audited-letter\")"
                                + " outcome=ACCEPTED");
    }

    @Test
    void aRefusedChangeIsALineOfItsOwnWhateverItIsCalled() {
        Ask.anonymous()
                .contentType("application/json")
                .body(Map.of(
                        "query",
                        "mutation ($id: ID!) { retractArticle(id: $id) { status } }",
                        "variables",
                        Map.of("id", "x\nwho=editor\u2028\u001b[2J\u202e")))
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        assertThat(log.lines())
                .containsExactly(
                        "who=anonymous from=127.0.0.1 what=retractArticle(id: \"x\uFFFDwho=editor\uFFFD\uFFFD[2J\uFFFD\")"
                                + " outcome=UNAUTHENTICATED");
    }

    @Test
    void aFileIsALineAndSoIsARefusedOne() {
        String id = SentFile.script("audited", "create 1");
        SentFile.ended(id);
        Ask.anonymous().post("/loads/facts").then().statusCode(401);
        Ask.anonymous()
                .header("Authorization", "Bearer wrong-and-secret")
                .post("/loads/facts")
                .then()
                .statusCode(401);
        assertThat(log.lines())
                .containsExactly(
                        "who=editor from=127.0.0.1 what=load of retraction as " + id + " outcome=ACCEPTED",
                        "who=anonymous from=127.0.0.1 what=POST /loads/facts outcome=UNAUTHENTICATED",
                        "who=unknown from=127.0.0.1 what=POST /loads/facts outcome=UNAUTHENTICATED");
    }

    @Test
    void aFileOfAnEditorThatIsNotTakenIsALineWithItsReason() {
        Ask.post().post("/loads/rumours").then().statusCode(404);
        // The line is written when the answer was sent, which may be after it was read.
        SentFile.until("the line is written", () -> !log.lines().isEmpty());
        assertThat(log.lines()).containsExactly("who=editor from=127.0.0.1 what=load of rumours outcome=NOT_FOUND");
    }

    @Test
    void aQuestionIsNone() {
        Ask.query("{ overview { people } }");
        assertThat(log.lines()).isEmpty();
    }
}
