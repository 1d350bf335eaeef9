package org.chancery.server;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import org.chancery.graph.embedded.EmbeddedNeo4j;
import org.chancery.loading.life.InterruptedLoads;
import org.chancery.server.access.EditorKey;
import org.eclipse.microprofile.context.ManagedExecutor;

/** What has to be done before the server answers. */
@ApplicationScoped
public class Startup {

    /** A store that has to be recovered after a crash may take its time. */
    private static final Duration DATABASE_STARTS = Duration.ofMinutes(2);

    void start(
            @Observes StartupEvent event,
            Preparation preparation,
            FirstQuestions first,
            InterruptedLoads interrupted,
            EditorKey key,
            @CommandLineArguments String[] arguments,
            ManagedExecutor executor)
            throws IOException {
        EmbeddedNeo4j.running().ifPresent(database -> database.awaitReady(DATABASE_STARTS));
        executor.execute(first::plan);
        // A command does its work now or says that it cannot; it runs beside servers, and neither makes their key nor
        // ends
        // anything of theirs.
        if (arguments.length > 0) {
            preparation.now();
        } else {
            key.makeAtFirstStart();
            preparation.asSoonAsItAnswers(
                    () -> interrupted.takeUp(EmbeddedNeo4j.running().isPresent()));
        }
    }
}
