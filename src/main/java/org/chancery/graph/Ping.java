package org.chancery.graph;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/** Asks a database for an answer, to see that it gives one. */
public final class Ping {

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
        session.runAsync(Cypher.named("graph/ping").text())
                .thenCompose(ResultCursor::consumeAsync)
                .whenComplete((summary, failure) -> session.closeAsync())
                .toCompletableFuture()
                .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
