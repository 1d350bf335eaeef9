package org.chancery.graph;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransaction;

/** Asks a database for an answer, to see that it gives one. */
public final class Ping {

    private Ping() {}

    /**
     * Opens a transaction on the default database and rolls it back; a query would have to be planned.
     *
     * @param patience how long the answer may take, getting a connection included
     * @throws TimeoutException where it takes longer
     * @throws ExecutionException where the driver cannot ask, or the database refuses; the cause is the driver's
     * @throws InterruptedException where the thread is interrupted meanwhile
     */
    public static void send(Driver driver, Duration patience)
            throws TimeoutException, ExecutionException, InterruptedException {
        AsyncSession session = driver.session(AsyncSession.class);
        session.beginTransactionAsync()
                .thenCompose(AsyncTransaction::rollbackAsync)
                .whenComplete((done, failure) -> session.closeAsync())
                .toCompletableFuture()
                .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
