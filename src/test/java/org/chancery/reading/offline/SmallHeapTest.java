package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.reading.ExtractionEngine;
import org.chancery.reading.Offline;
import org.chancery.testing.Ask;
import org.chancery.testing.ReadArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers that have too little memory run out of it alone; the server lives on. */
@QuarkusTest
class SmallHeapTest {

    private static final String MET = "Ada Heapwell met Grace Heapman in Oslo on Tuesday. ";
    private static final int SENTENCES_OF_A_LONG_TEXT = 200;

    @Inject
    @Offline
    ExtractionEngine engineOfTheServer;

    /** Of the readers that are started from now on. */
    private volatile String heap = "1g";

    private final ReaderSettings settings =
            new ReaderSettings(Optional.empty(), heap, Duration.ofSeconds(60), OptionalInt.of(2)) {
                @Override
                String heap() {
                    return heap;
                }
            };
    private final Reader reader = new Reader(settings);
    private final OfflineEngine engine = new OfflineEngine(reader, settings);

    @BeforeEach
    void theServerReadsWithAnEngineOfItsOwn() {
        assumeTrue(ReadArticle.isPossible(), "built without the reader, so no text is read");
        QuarkusMock.installMockForInstance(engine, engineOfTheServer);
    }

    @AfterEach
    void stop() {
        engine.stop();
        reader.stop();
    }

    private static ReadArticle article(int n) {
        return new ReadArticle("Article " + n, "2031-03-06", MET.repeat(n % 2 == 0 ? SENTENCES_OF_A_LONG_TEXT : 1));
    }

    private static void isRead(ValidatableResponse answer) {
        answer.body("errors", nullValue()).body("data.readArticle.people.name", hasItem("Grace Heapman"));
    }

    @Test
    void ofTenArticlesAtOnceEachGivesADraftOrSaysThatMemoryRanOutAndTheServerReadsOn() throws InterruptedException {
        isRead(article(1).read());
        heap = "64m";

        Map<Boolean, List<ValidatableResponse>> read =
                ReadArticle.atOnce(IntStream.range(0, 10)
                                .mapToObj(SmallHeapTest::article)
                                .toList())
                        .stream()
                        .collect(Collectors.partitioningBy(
                                answer -> answer.extract().path("errors") == null));
        assertThat(read.get(true)).isNotEmpty().allSatisfy(SmallHeapTest::isRead);
        assertThat(read.get(false)).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.extract().<String>path("errors[0].extensions.code"))
                    .isEqualTo("UNAVAILABLE");
            assertThat(answer.extract().<String>path("errors[0].message"))
                    .contains("the reader ran out of memory", "chancery.reader.heap, now 64m");
        });
        Ask.query("{ country(id: \"NOR\") { name } }").body("errors", nullValue());

        heap = "1g";
        isRead(article(2).read());
    }
}
