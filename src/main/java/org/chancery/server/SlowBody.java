package org.chancery.server;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Map;
import org.chancery.api.ErrorCode;

/** Ends a request whose body does not come in time, so that nobody holds memory by sending it byte by byte. */
final class SlowBody {

    private static final String TIMER = "org.chancery.body-timer";

    private final Duration longest;

    SlowBody(Duration longest) {
        this.longest = longest;
    }

    /** Before the body is read. */
    void begin(RoutingContext context) {
        long timer = context.vertx().setTimer(longest.toMillis(), over -> refuse(context));
        context.put(TIMER, timer);
        context.addEndHandler(end -> context.vertx().cancelTimer(timer));
        context.next();
    }

    /** When all of it has come. */
    void end(RoutingContext context) {
        context.vertx().cancelTimer(context.<Long>get(TIMER));
        context.next();
    }

    private void refuse(RoutingContext context) {
        // Whatever comes of it later is not read: the connection is worth nothing to either side.
        context.addEndHandler(end -> context.request().connection().close());
        Answers.error(
                context,
                408,
                CodedError.of(
                        ErrorCode.TIMEOUT,
                        "The body did not come within " + longest.toSeconds()
                                + " s, which is the longest that one is waited for (chancery.limits.body-time)",
                        Map.of("limit", "body-time", "most", longest.toSeconds())));
    }
}
