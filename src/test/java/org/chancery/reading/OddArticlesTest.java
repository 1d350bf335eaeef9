package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.testing.Ask;
import org.chancery.testing.ReadArticle;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts that are no articles get a clear error or a draft, and the server lives on. */
@QuarkusTest
class OddArticlesTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(ReadArticle.isPossible(), "built without the reader, so no text is read");
    }

    private static final String MET = "Ada Oddwell met Grace Oddman in Oslo on Tuesday.";

    @Test
    void anEmptyTextIsToldSo() {
        new ReadArticle("Nothing", "2031-03-06", "  \n ")
                .read()
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
    }

    @Test
    void aTextOfAMegabyteIsToldHowLongItMayBe() {
        new ReadArticle("Long", "2031-03-06", "word ".repeat(200_000))
                .read()
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
    }

    @Test
    void oneSentenceOfAHundredThousandWordsEnds() {
        new ReadArticle("One sentence", "2031-03-06", "a of ".repeat(50_000))
                .read()
                .body("errors", nullValue())
                .body("data.readArticle.meetings", empty());
    }

    @Test
    void tagsAndOtherScriptsAreReadAsTheyStand() {
        new ReadArticle("Page", "2031-03-06", "<p>" + MET + "</p>\n\n<p>قال الوزير إن اللقاء كان مفيدا</p>")
                .read()
                .body("errors", nullValue())
                .body("data.readArticle.people.name", hasItem("Grace Oddman"));
    }

    @Test
    void withoutADateTuesdayIsNoDayAndTheReviewerIsTold() {
        new ReadArticle("Undated", null, MET)
                .read()
                .body("data.readArticle.meetings.startedOn", contains(nullValue()))
                .body("data.readArticle.warnings", hasItem(startsWith("The article has no date")));
    }

    @Test
    void aDateInTheFutureIsCountedFromLikeAnyOther() {
        new ReadArticle("Future", "2999-03-07", MET)
                .read()
                .body("data.readArticle.meetings.startedOn", contains("2999-03-05"));
    }

    @Test
    void tenArticlesAtOnceAreAllRead() throws InterruptedException {
        assertThat(ReadArticle.atOnce(IntStream.range(0, 10)
                        .mapToObj(n -> new ReadArticle("Article " + n, "2031-03-06", MET))
                        .toList()))
                .hasSize(10)
                .extracting(answer -> answer.extract().<String>path("data.readArticle.meetings[0].startedOn"))
                .containsOnly("2031-03-04");
    }

    @Test
    void theServerLivesOnAndReadsAgainWhereTheReaderWasKilled() {
        new ReadArticle("Before", "2031-03-06", MET).read().body("errors", nullValue());
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("chancery-reader.jar"))
                .forEach(ProcessHandle::destroyForcibly);
        new ReadArticle("During", "2031-03-06", MET).read();
        new ReadArticle("After", "2031-03-06", MET)
                .read()
                .body("errors", nullValue())
                .body("data.readArticle.meetings[0]", notNullValue());
    }

    @Test
    void whoGoesAwayEndsTheReading() throws IOException {
        String text = ("The ministers of all the ports spoke of fish, of nets and of the price of salt. ".repeat(60)
                        + "\n\n")
                .repeat(90);
        Map<Long, Duration> before = readers();
        Set<Long> busy = new HashSet<>();
        try (Socket client = new Socket("localhost", Ask.port())) {
            byte[] body = ("{\"query\": \"{ readArticle(article: {title: \\\"Long\\\", text: \\\""
                            + text.replace("\n", "\\\\n") + "\\\"}) { warnings } }\"}")
                    .getBytes(StandardCharsets.UTF_8);
            client.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + Ask.authorization()
                                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().write(body);
            client.getOutputStream().flush();
            SentFile.until("a reader that works", () -> busy.addAll(busierThan(before)));
        }
        SentFile.until(
                "the end of its work", () -> Collections.disjoint(readers().keySet(), busy));
    }

    /** The time that each reader's process has worked. */
    private static Map<Long, Duration> readers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("chancery-reader.jar"))
                .collect(Collectors.toMap(
                        ProcessHandle::pid,
                        child -> child.info().totalCpuDuration().orElse(Duration.ZERO)));
    }

    private static Set<Long> busierThan(Map<Long, Duration> before) {
        return readers().entrySet().stream()
                .filter(reader -> reader.getValue()
                                .minus(before.getOrDefault(reader.getKey(), Duration.ZERO))
                                .toMillis()
                        > 500)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
