package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.reading.Gazetteer;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader that cannot go on ends by itself, and says why. */
class ReaderTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no text is read");
    }

    private static ChanceryException failure(Optional<String> home, String heap, Duration timeLimit) {
        ReaderSettings settings = new ReaderSettings(home, heap, timeLimit, OptionalInt.of(1));
        Reader reader = new Reader(settings);
        OfflineEngine engine = new OfflineEngine(reader, settings);
        try {
            ArticleDraft article =
                    new ArticleDraft(null, null, "Met", null, null, "Ada Reader met Bo Reader.", null, null);
            return catchThrowableOfType(
                    ChanceryException.class, () -> engine.read(article, new Gazetteer(List.of(), List.of())));
        } finally {
            engine.stop();
            reader.stop();
        }
    }

    @Test
    void pastTheTimeLimitItIsEnded() {
        ChanceryException failure = failure(Optional.empty(), "1g", Duration.ofMillis(300));
        assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT);
        assertThat(failure).hasMessageContaining("chancery.reader.time-limit");
    }

    @Test
    void onTooSmallAHeapItRunsOutOfMemoryAlone() {
        ChanceryException failure = failure(Optional.empty(), "64m", Duration.ofSeconds(60));
        assertThat(failure.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(failure).hasMessageContaining("ran out of memory").hasMessageContaining("now 64m");
    }

    @Test
    void whereThereIsNoReaderItSaysWhatToDo() {
        ChanceryException failure = failure(Optional.of("target/no-such-folder"), "1g", Duration.ofSeconds(1));
        assertThat(failure.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(failure).hasMessageContaining("-P without-reader");
    }

    @Test
    void itEndsWithTheServerEvenOneThatIsKilled() throws IOException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName())
                .start();
        try {
            SentFile.until(
                    "a reader that the server has started",
                    () -> server.descendants().findAny().isPresent());
            ProcessHandle reader = server.descendants().findAny().orElseThrow();
            server.destroyForcibly();
            SentFile.until("the reader's end", () -> !reader.isAlive());
        } finally {
            server.destroyForcibly();
        }
    }

    /** What of a server starts a reader, in a process that can be killed. */
    static final class Server {

        private Server() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            ReaderProcess.start(Path.of("target/reader/lib", ReaderSettings.JAR).toAbsolutePath(), "1g");
            Thread.sleep(60_000);
        }
    }
}
