package org.chancery.server.limit;

import io.vertx.core.Context;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** So many at once; of the others, so many wait for a short while until it is their turn. */
public final class Turns {

    private final int atOnce;
    private final int mostWaiting;
    private final Duration patience;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int running;

    private static final class Waiting {

        private final Context context;
        private final Runnable go;
        private long timer;

        private Waiting(Context context, Runnable go) {
            this.context = context;
            this.go = go;
        }
    }

    /** @param patience the longest that anybody waits */
    public Turns(int atOnce, int mostWaiting, Duration patience) {
        this.atOnce = atOnce;
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /**
     * Takes a turn, which must be given back.
     *
     * @param context of the caller's event loop, on which either is run
     * @param go run when it is this one's turn, which may be now
     * @param tooMany run where too many wait, or the wait was too long
     * @return where this one has to wait, what is to be run if he goes away meanwhile; he is told nothing then
     */
    public Optional<Runnable> take(Context context, Runnable go, Runnable tooMany) {
        boolean now;
        Waiting waits = null;
        synchronized (this) {
            now = running < atOnce;
            if (now) {
                running++;
            } else if (waiting.size() < mostWaiting && patience.toMillis() > 0) {
                waits = added(context, go, tooMany);
            }
        }
        if (waits == null) {
            (now ? go : tooMany).run();
        }
        return Optional.ofNullable(waits).map(one -> () -> leaves(one));
    }

    /** How many wait at the moment. */
    public synchronized int waiting() {
        return waiting.size();
    }

    private Waiting added(Context context, Runnable go, Runnable tooMany) {
        Waiting last = new Waiting(context, go);
        last.timer = context.owner()
                .setTimer(
                        patience.toMillis(),
                        over -> context.runOnContext(c -> {
                            if (leaves(last)) {
                                tooMany.run();
                            }
                        }));
        waiting.add(last);
        return last;
    }

    private synchronized boolean leaves(Waiting one) {
        one.context.owner().cancelTimer(one.timer);
        return waiting.remove(one);
    }

    /** Gives a turn back, to whoever waits longest. */
    public synchronized void give() {
        Waiting next = waiting.poll();
        if (next == null) {
            running--;
        } else {
            next.context.owner().cancelTimer(next.timer);
            next.context.runOnContext(c -> next.go.run());
        }
    }
}
