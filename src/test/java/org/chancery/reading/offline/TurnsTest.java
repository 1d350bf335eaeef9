package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.reading.syntax.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The time limit is for all that reading does, and who is not waited for any more stops. */
class TurnsTest {

    private static final Sentence SENTENCE = new Sentence(0, 1, List.of());

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private Turns turns;

    @AfterEach
    void stop() {
        turns.stop();
    }

    /** A rule that goes round in circles. */
    private String never() {
        begun.countDown();
        try {
            while (SENTENCE.at(0).isEmpty()) {
                Thread.onSpinWait();
            }
            return "a token";
        } finally {
            ended.countDown();
        }
    }

    @Test
    void aRuleThatNeverEndsIsEndedAtTheLimit() throws InterruptedException {
        turns = new Turns(1, Duration.ofMillis(100));
        ChanceryException failure = catchThrowableOfType(ChanceryException.class, () -> turns.take(this::never));
        assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT);
        assertThat(failure)
                .hasMessageContaining("longer than 0.1 s")
                .hasMessageContaining("chancery.reader.time-limit");
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(turns.take(() -> "the next")).isEqualTo("the next");
    }

    @Test
    void whereNobodyWaitsAnyMoreTheRulesEnd() throws InterruptedException {
        turns = new Turns(1, Duration.ofMinutes(1));
        AtomicReference<ChanceryException> failure = new AtomicReference<>();
        Thread waiting = new Thread(
                () -> failure.set(catchThrowableOfType(ChanceryException.class, () -> turns.take(this::never))));
        waiting.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        waiting.interrupt();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        waiting.join(10_000);
        assertThat(failure.get().code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(failure.get()).hasMessage("reading was stopped");
    }
}
