package org.chancery.graph;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;

/** Who waits for the answer to a request: until when, and whether still. */
@RequestScoped
public class Asker {

    private final String id = UUID.randomUUID().toString();
    private Long until;
    private boolean gone;
    private int atWork;

    /** From now on, all that is read for this request takes so long at most. */
    public synchronized void waitsFor(Duration time) {
        until = System.nanoTime() + time.toNanos();
    }

    /** What the transactions of this request are known by. */
    String id() {
        return id;
    }

    /** This one itself, which is the same on every thread. */
    Asker self() {
        return this;
    }

    /** Nobody waits any more. Gives whether something is being done for this request. */
    synchronized boolean leave() {
        gone = true;
        return atWork > 0;
    }

    /**
     * What of the longest time is left.
     *
     * @throws ChanceryException TIMEOUT where none is, UNAVAILABLE where nobody waits
     */
    synchronized Duration left(Duration longest) {
        if (gone) {
            throw new ChanceryException(ErrorCode.UNAVAILABLE, "Nobody waits for the answer");
        }
        if (until == null) {
            return longest;
        }
        Duration left = Duration.ofNanos(until - System.nanoTime());
        if (left.toMillis() <= 0) {
            throw tookTooLong();
        }
        return left.compareTo(longest) < 0 ? left : longest;
    }

    /** What is told where the time for an answer is up, whoever finds that first. */
    static ChanceryException tookTooLong() {
        return new ChanceryException(
                ErrorCode.TIMEOUT,
                "The answer took longer than it may; ask for less, with a filter or a smaller first");
    }

    /** Does work for this request. */
    <T> T atWork(Supplier<T> work) {
        count(1);
        try {
            return work.get();
        } finally {
            count(-1);
        }
    }

    private synchronized void count(int more) {
        atWork += more;
    }
}
