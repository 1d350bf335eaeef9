package org.chancery.reading.offline;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;

/**
 * Lets so many articles be read at once, each within the time limit. What goes past it, and what nobody waits for any more,
 * is interrupted.
 */
final class Turns {

    private final Semaphore turns;
    private final Duration limit;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    });

    Turns(int atOnce, Duration limit) {
        this.turns = new Semaphore(atOnce, true);
        this.limit = limit;
    }

    /**
     * Gives what the work gives.
     *
     * @throws ChanceryException TIMEOUT past the time limit; UNAVAILABLE where no turn came, or the caller was interrupted;
     *     or what the work throws
     */
    <T> T take(Callable<T> work) {
        try {
            if (!turns.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ChanceryException(
                        ErrorCode.UNAVAILABLE, "the reader is busy with other articles; try again in a minute");
            }
            try {
                return within(limit, threads.submit(work));
            } finally {
                turns.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ChanceryException(ErrorCode.UNAVAILABLE, "reading was stopped");
        }
    }

    private static <T> T within(Duration limit, Future<T> work) throws InterruptedException {
        try {
            return work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new ChanceryException(
                    ErrorCode.TIMEOUT,
                    "reading took longer than %s s; read the article in parts, or raise chancery.reader.time-limit"
                            .formatted(limit.toMillis() / 1000.0));
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException told
                    ? told
                    : new IllegalStateException("an article could not be read", failed.getCause());
        } finally {
            work.cancel(true);
        }
    }

    void stop() {
        threads.shutdownNow();
    }
}
