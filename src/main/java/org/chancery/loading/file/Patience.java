package org.chancery.loading.file;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;

/**
 * Asks the database again where it does not answer, or not in time: it may be starting again, which takes it some ten
 * seconds. What is asked must be as good twice as once.
 */
public final class Patience {

    /** Three quarters of a minute in all. */
    private static final List<Duration> UNTIL_IT_ANSWERS = seconds(1, 2, 4, 8, 10, 10, 10);

    /** What took too long takes as long again. */
    private static final List<Duration> UNTIL_IT_IS_QUICKER = seconds(1, 5);

    private Patience() {}

    /**
     * Gives what the work gives.
     *
     * @throws ChanceryException the last UNAVAILABLE or TIMEOUT, where patience is at its end; any other at once
     */
    public static <T> T with(Supplier<T> work) {
        return with(work, () -> {});
    }

    /**
     * The same, with something to be done before the work is tried again: {@link LoadProgress#stopIfCancelled}, say.
     *
     * @throws ChanceryException as {@link #with(Supplier)}
     */
    public static <T> T with(Supplier<T> work, Runnable beforeAgain) {
        for (int tried = 0; ; tried++) {
            try {
                return work.get();
            } catch (ChanceryException e) {
                List<Duration> delays = delays(e.code());
                if (tried >= delays.size() || !slept(delays.get(tried))) {
                    throw e;
                }
                beforeAgain.run();
            }
        }
    }

    private static List<Duration> delays(ErrorCode code) {
        return switch (code) {
            case UNAVAILABLE -> UNTIL_IT_ANSWERS;
            case TIMEOUT -> UNTIL_IT_IS_QUICKER;
            default -> List.of();
        };
    }

    private static boolean slept(Duration delay) {
        try {
            Thread.sleep(delay.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<Duration> seconds(Integer... seconds) {
        return List.of(seconds).stream().map(Duration::ofSeconds).toList();
    }
}
