package org.chancery.graph;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.graph.embedded.EmbeddedNeo4j;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * The one door to the database. Statements are named, never built; reads go to readers; every transaction has a time
 * limit that the database keeps; a reader sees what was written through this door before.
 */
@ApplicationScoped
public class Graph {

    private static final Logger LOG = Logger.getLogger(Graph.class);

    private final Driver driver;
    private final Asker asker;
    private final Statements statements;
    private final Overdue overdue;
    private final ManagedExecutor executor;
    private final Duration readTimeout;
    private final Duration writeTimeout;

    Graph(
            Driver driver,
            Asker asker,
            Statements statements,
            Overdue overdue,
            ManagedExecutor executor,
            @ConfigProperty(name = "chancery.read-timeout", defaultValue = "10s") Duration readTimeout,
            @ConfigProperty(name = "chancery.write-timeout", defaultValue = "60s") Duration writeTimeout) {
        this.driver = driver;
        this.asker = asker;
        this.statements = statements;
        this.overdue = overdue;
        this.executor = executor;
        this.readTimeout = readTimeout;
        this.writeTimeout = writeTimeout;
    }

    /**
     * Runs one statement and gives its rows.
     *
     * @param statement a file of {@code cypher/queries} without its ending
     * @throws ChanceryException UNAVAILABLE where the database does not answer, TIMEOUT where the answer took too long
     */
    public List<Record> read(String statement, Map<String, Object> parameters) {
        return read(Cypher.named(statement).given(parameters));
    }

    /**
     * Runs one statement and gives its rows.
     *
     * @throws ChanceryException as {@link #read(String, Map)}
     */
    public List<Record> read(Cypher statement) {
        return transact(AccessMode.READ, readTimeout, tx -> statements.run(tx, statement));
    }

    /**
     * Runs one statement page by page, as long as there are rows.
     *
     * @param page takes the parameters {@code after} and {@code limit}, and gives its rows in the order of a text
     * @param key the column with that text, no two rows having the same
     * @param rows takes each page
     * @throws ChanceryException as {@link #read(String, Map)}
     */
    public void pages(Cypher page, String key, int limit, Consumer<List<Record>> rows) {
        Cypher limited = page.given("limit", limit);
        String after = "";
        List<Record> next;
        do {
            next = read(limited.given("after", after));
            if (!next.isEmpty()) {
                after = next.get(next.size() - 1).get(key).asString();
                rows.accept(next);
            }
        } while (next.size() == limit);
    }

    /**
     * Runs work in one write transaction; it may be run again where the database asks for it.
     *
     * @throws ChanceryException as {@link #read(Cypher)}; whatever the work throws passes through, and nothing is written then
     */
    public <T> T write(Function<Transaction, T> work) {
        return transact(AccessMode.WRITE, writeTimeout, tx -> work.apply(new Transaction(tx, statements)));
    }

    /**
     * What ends all that is done for the request that is active: to be run, on any thread, when nobody waits for it. The
     * database ends it too; in a cluster, on other servers than the one that answers, when its time is up.
     */
    public Runnable ending() {
        Asker asking = asker.self();
        return () -> {
            if (asking.leave()) {
                executor.execute(() -> end(asking.id()));
            }
        };
    }

    private void end(String asking) {
        Cypher ending = Cypher.named("graph/end-asked").given("asker", asking);
        try (Session session = driver.session()) {
            session.run(ending.text(), ending.parameters()).consume();
        } catch (Neo4jException e) {
            LOG.warnf("What runs for a client that has gone goes on until its time is up: %s", e.getMessage());
        }
    }

    /** The driver does work again that was ended, so whether anybody waits is looked at each time. */
    private Duration left(Duration longest) {
        return isAsked() ? asker.left(longest) : longest;
    }

    /** What is done for no request in particular, such as the load of a file, has no asker. */
    private static boolean isAsked() {
        return Arc.container().requestContext().isActive();
    }

    private <T> T transact(AccessMode mode, Duration longest, TransactionCallback<T> work) {
        requireUp();
        // The driver takes whole milliseconds, and none for no limit.
        Duration whole = left(longest).plusMillis(1).truncatedTo(ChronoUnit.MILLIS);
        TransactionConfig.Builder within = TransactionConfig.builder().withTimeout(whole);
        TransactionConfig time = (isAsked() ? within.withMetadata(Map.of("asker", asker.id())) : within).build();
        try (Overdue.Wait wait = overdue.after(whole)) {
            TransactionCallback<T> attempt = tx -> {
                left(longest);
                wait.again();
                return work.execute(tx);
            };
            return isAsked() ? asker.atWork(() -> transact(mode, time, attempt)) : transact(mode, time, attempt);
        }
    }

    private <T> T transact(AccessMode mode, TransactionConfig time, TransactionCallback<T> attempt) {
        SessionConfig config = SessionConfig.builder()
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
        try (Session session = driver.session(config)) {
            return mode == AccessMode.READ ? session.executeRead(attempt, time) : session.executeWrite(attempt, time);
        } catch (Neo4jException e) {
            left(writeTimeout);
            throw translate(e);
        } catch (IllegalStateException e) {
            // So the driver says that it was interrupted before it tried again.
            if (e.getCause() instanceof InterruptedException) {
                left(writeTimeout);
                throw noAnswer();
            }
            throw e;
        }
    }

    /** The end of the embedded database is known at once, while the driver would find out only by waiting for it. */
    private static void requireUp() {
        EmbeddedNeo4j.state().filter(state -> !state.isUp()).ifPresent(state -> {
            throw new ChanceryException(
                    ErrorCode.UNAVAILABLE, "The database is being started again; ask again in a few seconds");
        });
    }

    private static RuntimeException translate(Neo4jException e) {
        if (e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || e.getCause() instanceof TimeoutException) {
            return noAnswer();
        }
        if (e.code() != null && e.code().contains("TransactionTimedOut")) {
            return Asker.tookTooLong();
        }
        if (e instanceof SecurityException) {
            LOG.errorf("The database refuses this server: %s", e.getMessage());
            return new ChanceryException(
                    ErrorCode.UNAVAILABLE,
                    "The database refuses this server at the moment; whoever runs it can see why");
        }
        if (e instanceof RetryableException) {
            return new ChanceryException(
                    ErrorCode.UNAVAILABLE, "The database was too busy to finish; ask again in a few seconds");
        }
        return e;
    }

    private static ChanceryException noAnswer() {
        return new ChanceryException(
                ErrorCode.UNAVAILABLE, "The database is not answering at the moment; ask again in a few seconds");
    }
}
