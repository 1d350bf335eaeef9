package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader that cannot go on ends by itself, and says why. */
class ReaderTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no text is read");
    }

    private static ChanceryException failure(String heap, Duration timeLimit) {
        Reader reader = new Reader(new ReaderSettings(Optional.empty(), heap, timeLimit, OptionalInt.of(1)));
        try {
            return catchThrowableOfType(
                    ChanceryException.class, () -> reader.annotated("Ada Reader met Bo Reader.", null));
        } finally {
            reader.stop();
        }
    }

    @Test
    void pastTheTimeLimitItIsEnded() {
        ChanceryException failure = failure("1g", Duration.ofMillis(300));
        assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT);
        assertThat(failure).hasMessageContaining("chancery.reader.time-limit");
    }

    @Test
    void onTooSmallAHeapItRunsOutOfMemoryAlone() {
        ChanceryException failure = failure("64m", Duration.ofSeconds(60));
        assertThat(failure.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(failure).hasMessageContaining("ran out of memory").hasMessageContaining("now 64m");
    }

    @Test
    void whereThereIsNoReaderItSaysWhatToDo() {
        Reader reader = new Reader(new ReaderSettings(
                Optional.of("target/no-such-folder"), "1g", Duration.ofSeconds(1), OptionalInt.empty()));
        ChanceryException failure =
                catchThrowableOfType(ChanceryException.class, () -> reader.annotated("Nothing is read.", null));
        assertThat(failure.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(failure).hasMessageContaining("-P without-reader");
    }
}
