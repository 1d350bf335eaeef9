package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.graph.Changes;
import org.chancery.server.limit.LimitSettings;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.ScrapedMetrics;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Changes wait for each other, and those who ask do not wait with them. */
@QuarkusTest
@Timeout(60)
class ChangesAtOnceTest {

    private static final String QUESTION = "{ overview { people } }";

    @Inject
    Changes changes;

    @Inject
    LimitSettings limits;

    private final ExecutorService clients = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        clients.shutdownNow();
    }

    @Test
    void moreChangesThanTurnsOfQuestionsWaitForTheLockAndQuestionsAreAnsweredMeanwhile() throws Exception {
        load("Warmby");
        Ask.query(QUESTION);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Future<?> writer = clients.submit(() -> changes.make(tx -> {
            locked.countDown();
            return new Changes.Outcome<>(waitFor(asked), "nothing", List.of());
        }));
        locked.await();
        int more = limits.atOnce() + 1;
        List<Future<String>> loads = IntStream.range(0, more)
                .mapToObj(n -> clients.submit(() -> load("Waitby " + n)))
                .toList();

        try {
            int waiting = more - limits.changesAtOnce();
            SentFile.until(
                    "every change waits",
                    () -> ScrapedMetrics.value("chancery_waiting", ScrapedMetrics.label("for", "changes")) >= waiting);
            for (int n = 0; n < 10; n++) {
                Ask.query(QUESTION).statusCode(200).body("errors", nullValue());
            }
            assertThat(loads).noneMatch(Future::isDone);
        } finally {
            asked.countDown();
        }
        writer.get();
        for (Future<String> load : loads) {
            assertThat(load.get()).isEqualTo("DONE");
        }
    }

    private static boolean waitFor(CountDownLatch asked) {
        try {
            asked.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String load(String title) {
        return new Draft(title, "1897-03-04")
                .person("Ada " + title)
                .loaded()
                .at("/data/loadFacts/status")
                .asText();
    }
}
