package org.chancery.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.chancery.graph.Ping;
import org.chancery.graph.embedded.DatabaseState;
import org.chancery.graph.embedded.EmbeddedNeo4j;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.neo4j.driver.Driver;

/** Ready while the database answers, the embedded one or the one that is configured, and has what this server needs. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Driver driver;
    private final Preparation preparation;

    DatabaseReadiness(Driver driver, Preparation preparation) {
        this.driver = driver;
        this.preparation = preparation;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("database");
        Optional<DatabaseState> embedded = EmbeddedNeo4j.state();
        embedded.ifPresent(state -> response.withData("embedded", state.phase().name()));
        // Its end is known at once, while a driver would find out only by asking.
        if (embedded.isPresent() && !embedded.get().isUp()) {
            return response.down().build();
        }
        try {
            Ping.send(driver, PATIENCE);
            return preparation.isDone()
                    ? response.up().build()
                    : response.down()
                            .withData("reason", "the graph is being prepared")
                            .build();
        } catch (TimeoutException slow) {
            return response.down()
                    .withData("reason", "no answer within " + PATIENCE.toSeconds() + " s")
                    .build();
        } catch (ExecutionException refused) {
            return response.down()
                    .withData("reason", String.valueOf(refused.getCause().getMessage()))
                    .build();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return response.down().withData("reason", "interrupted").build();
        }
    }
}
