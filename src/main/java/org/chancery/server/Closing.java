package org.chancery.server;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.chancery.api.ErrorCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The end of this server: what it is answering is answered, and what comes now is refused with 503. Whether it lives and is
 * ready is told to the end. Loads do not hold it up: they go on at the next start.
 */
@Singleton
class Closing {

    private static final Logger LOG = Logger.getLogger(Closing.class);

    private static final int BEFORE_ALL = -3000;
    private static final String AGAIN_AFTER = "5";
    /** Where Quarkus answers to whoever runs this server. */
    private static final String OPERATIONS = "/q/";

    private final Duration patience;
    private boolean closed;
    private int answering;

    /** @param patience the longest that answers are waited for */
    Closing(@ConfigProperty(name = "chancery.stop-within", defaultValue = "10s") Duration patience) {
        this.patience = patience;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this::refuseWhereClosed);
        // SmallRye takes the place of everybody who waits for the end before that of Access.
        router.route().order(Access.KNOWN - 1).handler(this::count);
    }

    private void refuseWhereClosed(RoutingContext context) {
        if (isOpenFor(context)) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER);
        if (context.request().version() == HttpVersion.HTTP_1_1) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        Answers.error(
                context,
                503,
                CodedError.of(
                        ErrorCode.UNAVAILABLE, "This server is being stopped; ask again in " + AGAIN_AFTER + " s"));
    }

    private synchronized boolean isOpenFor(RoutingContext context) {
        return !closed || context.normalizedPath().startsWith(OPERATIONS);
    }

    /** A WebSocket is open for longer than anybody waits. */
    private void count(RoutingContext context) {
        if (!GraphQlEndpoint.isUpgrade(context.request())) {
            count(1);
            context.addEndHandler(end -> count(-1));
        }
        context.next();
    }

    private synchronized void count(int more) {
        answering += more;
        notifyAll();
    }

    /** Quarkus goes on with its end when this returns. */
    synchronized void close(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        closed = true;
        long until = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis();
                answering > 0 && left > 0;
                left = (until - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        if (answering > 0) {
            LOG.warnf("%d answers were not done within %d s of the stop", answering, patience.toSeconds());
        }
    }
}
