package org.chancery.server;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chancery.graph.Migration;

/** What has to be done before the server answers. */
@ApplicationScoped
public class Startup {

    void start(@Observes StartupEvent event, Migration migration) {
        migration.apply();
    }
}
