package org.chancery.server.limit;

import io.vertx.core.Context;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

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
     */
    public void take(Context context, Runnable go, Runnable tooMany) {
        switch (enter(context, go, tooMany)) {
            case NOW -> go.run();
            case NEVER -> tooMany.run();
            case LATER -> {}
        }
    }

    private enum When {
        NOW,
        LATER,
        NEVER
    }

    private synchronized When enter(Context context, Runnable go, Runnable tooMany) {
        if (running < atOnce) {
            running++;
            return When.NOW;
        }
        if (waiting.size() >= mostWaiting) {
            return When.NEVER;
        }
        Waiting last = new Waiting(context, go);
        waiting.add(last);
        last.timer = context.owner()
                .setTimer(
                        patience.toMillis(),
                        over -> context.runOnContext(c -> {
                            if (left(last)) {
                                tooMany.run();
                            }
                        }));
        return When.LATER;
    }

    private synchronized boolean left(Waiting one) {
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
