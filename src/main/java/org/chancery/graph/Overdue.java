package org.chancery.graph;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends the wait for a database that does not even say that the time is up: one that hangs, or whose connection is half open.
 * The driver then closes that connection, so none stays in the pool.
 */
@ApplicationScoped
class Overdue {

    /** What a database that lives may take to say that the time is up. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "overdue"));

    Overdue() {
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Interrupts the thread that asks, where it is not done before a database has had its time. */
    Wait after(Duration time) {
        return new Wait(clock, Thread.currentThread(), time.plus(GRACE));
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    /** One thread's wait. */
    static final class Wait implements AutoCloseable {

        private final ScheduledExecutorService clock;
        private final Thread waiting;
        private final Duration longest;
        private ScheduledFuture<?> end;
        private boolean over;
        private boolean ended;

        private Wait(ScheduledExecutorService clock, Thread waiting, Duration longest) {
            this.clock = clock;
            this.waiting = waiting;
            this.longest = longest;
            again();
        }

        /** The work is tried anew, for which the database has all of its time again. */
        synchronized void again() {
            if (end != null) {
                end.cancel(false);
            }
            end = clock.schedule(this::end, longest.toMillis(), TimeUnit.MILLISECONDS);
        }

        private synchronized void end() {
            if (!over) {
                ended = true;
                waiting.interrupt();
            }
        }

        /** The thread goes on with other work, for which no interruption is meant. */
        @Override
        public synchronized void close() {
            over = true;
            end.cancel(false);
            if (ended) {
                Thread.interrupted();
            }
        }
    }
}
