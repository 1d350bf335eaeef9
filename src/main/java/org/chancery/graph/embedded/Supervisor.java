package org.chancery.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.chancery.graph.Ping;
import org.jboss.logging.Logger;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.exceptions.AuthenticationException;

/** Watches the database's process from its start to its stop, and starts it again when it ended unasked. */
final class Supervisor implements Runnable {

    private static final Logger LOG = Logger.getLogger(Supervisor.class);

    private static final Duration FIRST_DELAY = Duration.ofMillis(500);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Running running;
    private final DatabaseProcess database;
    private final DeathReport report;
    private final Consumer<StartFailure> neverCameUp;
    private Duration delay = FIRST_DELAY;
    private long debugLogFrom;

    Supervisor(Running running, DatabaseProcess database, Consumer<StartFailure> neverCameUp) {
        this.running = running;
        this.database = database;
        this.report = new DeathReport(database.settings(), database.folder());
        this.neverCameUp = neverCameUp;
    }

    /** Starts the process, unless the server is being stopped. */
    void spawn() throws IOException {
        synchronized (running.turn()) {
            if (running.stopping()) {
                return;
            }
            var debugLog = database.folder().debugLog();
            debugLogFrom = Files.exists(debugLog) ? Files.size(debugLog) : 0;
            running.phase(DatabaseState.Phase.STARTING);
            running.process(database.spawn());
            ProcessMark.of(running.process().toHandle()).write(database.folder().processFile());
        }
    }

    @Override
    public void run() {
        try {
            boolean wasUp = false;
            while (!running.stopping()) {
                Instant upSince = awaitAnswer(!wasUp);
                wasUp |= upSince != null;
                int code = running.process().waitFor();
                if (running.stopping()) {
                    break;
                }
                StartFailure failure = report.ofDead(code);
                if (!wasUp) {
                    giveUp(failure);
                    return;
                }
                startAgain(failure, upSince);
            }
        } catch (StartFailure failure) {
            giveUp(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unforeseen) {
            running.phase(DatabaseState.Phase.STOPPED);
            LOG.error("The database is no longer watched; restart the server", unforeseen);
        }
    }

    /** When the process began to answer; null where it ended before. */
    private Instant awaitAnswer(boolean firstStart) throws InterruptedException {
        Process process = running.process();
        while (process.isAlive() && !running.stopping()) {
            if (portIsOpen() && answers(firstStart)) {
                running.phase(DatabaseState.Phase.UP);
                running.firstAnswer().complete(null);
                LOG.infof("The database answers on port %d, process id %d", running.boltPort(), process.pid());
                return Instant.now();
            }
            process.waitFor(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        }
        return null;
    }

    private boolean portIsOpen() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), running.boltPort()), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean answers(boolean firstStart) throws InterruptedException {
        Config quiet = Config.builder()
                .withLogging(Logging.none())
                .withMaxConnectionPoolSize(1)
                .build();
        Driver driver = GraphDatabase.driver(
                EmbeddedNeo4j.uri(running.boltPort()), AuthTokens.basic(EmbeddedNeo4j.USER, running.password()), quiet);
        try {
            Ping.send(driver, PATIENCE);
            return true;
        } catch (TimeoutException slow) {
            return false;
        } catch (ExecutionException refused) {
            if (firstStart) {
                refuse(refused.getCause());
            } else if (report.ofDatabase(debugLogFrom).isPresent()) {
                // Neo4j runs, but the graph in it could not be opened, as on a disk that is still full.
                running.process().destroyForcibly();
            }
            return false;
        } finally {
            // Not awaited: a database that died meanwhile must not hold up its watcher.
            driver.closeAsync();
        }
    }

    private void refuse(Throwable reason) {
        if (reason instanceof AuthenticationException) {
            throw new StartFailure(
                    "the password in %s is not that of the store beside it; put the right one back, or choose another folder with CHANCERY_DATA_DIR"
                            .formatted(database.folder().passwordFile()));
        }
        report.ofDatabase(debugLogFrom).ifPresent(failure -> {
            throw failure;
        });
    }

    private void startAgain(StartFailure failure, Instant upSince) throws InterruptedException {
        running.lastFailure(failure.getMessage());
        running.phase(DatabaseState.Phase.DOWN);
        if (upSince != null && upSince.plus(STEADY).isBefore(Instant.now())) {
            delay = FIRST_DELAY;
        }
        LOG.warnf("It is started again in %d ms: %s", delay.toMillis(), failure.getMessage());
        Thread.sleep(delay.toMillis());
        delay = delay.multipliedBy(2).compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay.multipliedBy(2);
        try {
            spawn();
        } catch (IOException cannotStart) {
            LOG.errorf("The database cannot be started again: %s", cannotStart.getMessage());
        }
    }

    private void giveUp(StartFailure failure) {
        running.lastFailure(failure.getMessage());
        running.phase(DatabaseState.Phase.STOPPED);
        running.process().destroyForcibly();
        neverCameUp.accept(failure);
        running.firstAnswer().completeExceptionally(new IllegalStateException(failure.getMessage()));
    }
}
