package org.chancery.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.testing.Ask;
import org.chancery.testing.ReadArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server whose build has no reader says so, and what to do: as {@code -P without-reader} builds it. */
@QuarkusTest
class WithoutReaderTest {

    private static final Path AWAY = ReadArticle.READER.resolveSibling("away.jar");
    private static final ReadArticle ARTICLE = new ReadArticle("Unread", "2031-03-06", "Ada Unread met Bo Unread.");

    @BeforeEach
    void takeTheReaderAway() throws IOException {
        if (ReadArticle.isPossible()) {
            Files.move(ReadArticle.READER, AWAY);
        }
    }

    @AfterEach
    void putItBack() throws IOException {
        if (Files.exists(AWAY)) {
            Files.move(AWAY, ReadArticle.READER);
        }
    }

    private static void isToldSo(ValidatableResponse answer) {
        answer.body("errors[0].extensions.code", equalTo("UNAVAILABLE"))
                .body("errors[0].message", containsString("build it without -P without-reader"))
                .body("errors[0].message", containsString("chancery.reader.home"));
    }

    @Test
    void whoAsksForAnArticleToBeReadIsToldSo() {
        isToldSo(ARTICLE.read());
        isToldSo(ARTICLE.load());
    }

    @Test
    void whoSendsAFileOfArticlesIsToldSo() {
        isToldSo(Ask.plain()
                .contentType("application/jsonl")
                .body("{\"title\": \"T\", \"text\": \"Ada met Bo.\"}".getBytes(StandardCharsets.UTF_8))
                .post("/loads/articles")
                .then()
                .statusCode(503));
    }
}
