package org.chancery.server;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.chancery.graph.Migration;
import org.chancery.graph.embedded.EmbeddedNeo4j;
import org.chancery.loading.BundledFacts;
import org.chancery.loading.life.InterruptedLoads;
import org.eclipse.microprofile.context.ManagedExecutor;

/** What has to be done before the server answers. */
@ApplicationScoped
public class Startup {

    /** A store that has to be recovered after a crash may take its time. */
    private static final Duration DATABASE_STARTS = Duration.ofMinutes(2);

    void start(
            @Observes StartupEvent event,
            Migration migration,
            BundledFacts facts,
            FirstQuestions first,
            InterruptedLoads interrupted,
            @CommandLineArguments String[] arguments,
            ManagedExecutor executor) {
        EmbeddedNeo4j.running().ifPresent(database -> database.awaitReady(DATABASE_STARTS));
        executor.execute(first::plan);
        if (!facts.areLoaded()) {
            migration.apply();
            facts.load();
        }
        // A migration runs beside servers, and ends nothing of theirs.
        if (arguments.length == 0) {
            interrupted.end(EmbeddedNeo4j.running().isPresent());
        }
    }
}
