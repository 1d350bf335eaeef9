package org.chancery.server;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.graph.Migration;
import org.chancery.loading.BundledFacts;
import org.jboss.logging.Logger;

/** Brings the graph up to what this server needs: its schema, and the facts that come with the project. */
@ApplicationScoped
class Preparation {

    private static final Logger LOG = Logger.getLogger(Preparation.class);

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);

    private final Migration migration;
    private final BundledFacts facts;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "preparation"));
    private volatile boolean done;

    Preparation(Migration migration, BundledFacts facts) {
        this.migration = migration;
        this.facts = facts;
    }

    /** Whether the graph is what this server needs. */
    boolean isDone() {
        return done;
    }

    /** @throws ChanceryException UNAVAILABLE where the database does not answer */
    void now() {
        if (!facts.areLoaded()) {
            migration.apply();
            facts.load();
        }
        done = true;
    }

    /**
     * Now, or as soon as a database answers that others start.
     *
     * @param then what is to be done after that
     */
    void asSoonAsItAnswers(Runnable then) {
        try {
            now();
            then.run();
        } catch (ChanceryException e) {
            if (e.code() != ErrorCode.UNAVAILABLE) {
                throw e;
            }
            LOG.warn("The database does not answer yet; this server is ready as soon as it does");
            clock.schedule(() -> again(then), AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void again(Runnable then) {
        try {
            now();
            then.run();
            LOG.info("The database answers now");
        } catch (RuntimeException e) {
            LOG.debugf(e, "The graph could not be prepared");
            clock.schedule(() -> again(then), AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }
}
