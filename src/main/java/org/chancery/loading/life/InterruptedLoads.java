package org.chancery.loading.life;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chancery.api.ChanceryException;
import org.chancery.loading.Loads;
import org.jboss.logging.Logger;

/**
 * Loads that a server began and did not live to end. Those whose files are here go on; the others are ended in the graph, and
 * what they spooled is removed.
 */
@ApplicationScoped
public class InterruptedLoads {

    private static final Logger LOG = Logger.getLogger(InterruptedLoads.class);

    /** Another server tells every second that its loads go on. */
    private static final Duration DEAD_AFTER = Duration.ofMinutes(1);

    private static final String MESSAGE =
            "The server stopped before it was done; load the file again: what is there already stays as it is";

    private final Loads loads;
    private final LoadFolders folders;
    private final FileLoads files;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "interrupted-loads"));

    InterruptedLoads(Loads loads, LoadFolders folders, FileLoads files) {
        this.loads = loads;
        this.folders = folders;
        this.files = files;
    }

    /**
     * To be called once the graph answers, before files are taken. The graph is asked in the background, since no answer
     * of this server depends on it.
     *
     * @param alone whether no other server loads into the same graph: then what goes on nowhere here is dead, else what
     *     gave no sign of life for a minute, now and from now on
     */
    public void takeUp(boolean alone) {
        folders.left().forEach(files::goOn);
        folders.empty();
        if (alone) {
            clock.execute(() -> end(Duration.ZERO));
        } else {
            clock.scheduleWithFixedDelay(() -> end(DEAD_AFTER), 0, DEAD_AFTER.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void end(Duration silence) {
        try {
            List<String> ended = loads.endInterrupted(silence, MESSAGE);
            ended.forEach(id -> LOG.warnf("%s was interrupted by the end of its server", id));
        } catch (ChanceryException e) {
            LOG.warnf("Loads that were interrupted could not be ended: %s", e.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }
}
