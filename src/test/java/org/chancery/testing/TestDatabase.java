package org.chancery.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.graph.embedded.EmbeddedNeo4j;
import org.chancery.graph.embedded.EmbeddedSettings;
import org.chancery.graph.embedded.StartFailure;
import org.eclipse.microprofile.config.ConfigProvider;

/** The one database of a test run: the embedded one, on a data folder of its own that is empty at first. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final Path DATA = Path.of("target/test-data").toAbsolutePath();

    private EmbeddedNeo4j database;

    @Override
    public Map<String, String> start() {
        clear();
        System.setProperty("chancery.data-dir", DATA.toString());
        database = EmbeddedNeo4j.start(EmbeddedSettings.from(ConfigProvider.getConfig()), TestDatabase::fail);
        database.awaitReady(Duration.ofMinutes(2));
        return database.driverConfiguration();
    }

    private static void fail(StartFailure failure) {
        System.err.println("The test database: " + failure.getMessage());
    }

    private static void clear() {
        if (!Files.exists(DATA)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(DATA)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        database.stop();
    }
}
