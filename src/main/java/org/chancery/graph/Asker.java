package org.chancery.graph;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;

/** Who waits for the answer to a request, and until when. */
@RequestScoped
public class Asker {

    private Long until;

    /** From now on, all that is read for this request takes so long at most. */
    public synchronized void waitsFor(Duration time) {
        until = System.nanoTime() + time.toNanos();
    }

    /**
     * What of the longest time is left.
     *
     * @throws ChanceryException TIMEOUT where none is
     */
    synchronized Duration left(Duration longest) {
        if (until == null) {
            return longest;
        }
        Duration left = Duration.ofNanos(until - System.nanoTime());
        if (left.toMillis() <= 0) {
            throw new ChanceryException(
                    ErrorCode.TIMEOUT,
                    "The answer took longer than it may; ask for less, with a filter or a smaller first");
        }
        return left.compareTo(longest) < 0 ? left : longest;
    }
}
