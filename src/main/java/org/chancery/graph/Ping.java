package org.chancery.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/** Asks a database for an answer, to see that it gives one. */
public final class Ping {

    private static final String CYPHER = read("/cypher/queries/graph/ping.cypher");

    private Ping() {}

    /**
     * Runs the smallest query on the default database.
     *
     * @param patience how long the answer may take, getting a connection included
     * @throws TimeoutException where it takes longer
     * @throws ExecutionException where the driver cannot ask, or the database refuses; the cause is the driver's
     * @throws InterruptedException where the thread is interrupted meanwhile
     */
    public static void send(Driver driver, Duration patience)
            throws TimeoutException, ExecutionException, InterruptedException {
        AsyncSession session = driver.session(AsyncSession.class);
        session.runAsync(CYPHER)
                .thenCompose(ResultCursor::consumeAsync)
                .whenComplete((summary, failure) -> session.closeAsync())
                .toCompletableFuture()
                .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static String read(String resource) {
        try (InputStream text = Ping.class.getResourceAsStream(resource)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
