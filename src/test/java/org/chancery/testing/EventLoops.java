package org.chancery.testing;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.spi.EventingService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Notes what of GraphQL requests is done, and what of it on an event loop, where nothing should take its time. */
public final class EventLoops implements EventingService {

    private static final List<String> DONE = Collections.synchronizedList(new ArrayList<>());
    private static final List<String> ON_EVENT_LOOPS = Collections.synchronizedList(new ArrayList<>());

    /** What was done since the last call of {@link #forget}, wherever. */
    public static List<String> done() {
        return List.copyOf(DONE);
    }

    /** What of it was done on an event loop. */
    public static List<String> onEventLoops() {
        return List.copyOf(ON_EVENT_LOOPS);
    }

    public static void forget() {
        DONE.clear();
        ON_EVENT_LOOPS.clear();
    }

    static void note(String what) {
        DONE.add(what);
        if (io.vertx.core.Context.isOnEventLoopThread()) {
            ON_EVENT_LOOPS.add(what + " on " + Thread.currentThread().getName());
        }
    }

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public void beforeExecute(Context context) {
        note("begins");
    }

    @Override
    public void beforeDataFetch(Context context) {
        note("resolves " + context.getFieldName());
    }

    @Override
    public void afterExecute(Context context) {
        note("ends");
    }
}
