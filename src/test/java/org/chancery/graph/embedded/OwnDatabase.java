package org.chancery.graph.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** A database beside the one of the other tests, empty at first. */
public final class OwnDatabase implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Process process;
    private final Driver driver;

    private OwnDatabase(Process process, Driver driver) {
        this.process = process;
        this.driver = driver;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param root an empty folder
     */
    public static OwnDatabase start(Path root) throws IOException {
        DataFolder folder = new DataFolder(root);
        folder.create();
        String password = folder.password();
        EmbeddedSettings settings = new EmbeddedSettings(
                root,
                MemorySize.mebibytes(384),
                MemorySize.mebibytes(128),
                List.of(),
                Path.of("target/neo4j/lib").toAbsolutePath(),
                false);
        int port = Port.choose();
        Process process = new DatabaseProcess(settings, folder, port).spawn();
        Driver driver = GraphDatabase.driver(EmbeddedNeo4j.uri(port), AuthTokens.basic(EmbeddedNeo4j.USER, password));
        OwnDatabase database = new OwnDatabase(process, driver);
        try {
            ServerProcess.await("the database answers, see " + folder.console(), START, database::answers);
            return database;
        } catch (RuntimeException | Error failed) {
            database.close();
            throw failed;
        }
    }

    public Driver driver() {
        return driver;
    }

    private boolean answers() {
        try {
            driver.verifyConnectivity();
            return true;
        } catch (ServiceUnavailableException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        driver.close();
        // The end of its input stops the database.
        process.getOutputStream().close();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
