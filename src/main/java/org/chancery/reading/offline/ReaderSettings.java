package org.chancery.reading.offline;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the reader's process is started with. */
@ApplicationScoped
class ReaderSettings {

    /** Its manifest names the other jars beside it. */
    static final String JAR = "chancery-reader.jar";

    /** Each has a heap of its own. */
    private static final int MOST_BY_DEFAULT = 4;

    private final Optional<String> home;
    private final String heap;
    private final Duration timeLimit;
    private final int processes;

    /**
     * @param home the folder that holds the reader's {@code lib}; found beside the server, or in {@code target}, where empty
     * @param heap the reader's Java heap, as {@code -Xmx} takes it
     * @param processes how many there are at most; as many as there are cores, and four at most, where empty
     * @param timeLimit how long one article may take, from when it is its turn
     */
    ReaderSettings(
            @ConfigProperty(name = "chancery.reader.home") Optional<String> home,
            @ConfigProperty(name = "chancery.reader.heap", defaultValue = "1g") String heap,
            @ConfigProperty(name = "chancery.reader.time-limit", defaultValue = "PT60S") Duration timeLimit,
            @ConfigProperty(name = "chancery.reader.processes") OptionalInt processes) {
        this.home = home;
        this.heap = heap;
        this.timeLimit = timeLimit;
        this.processes = Math.max(
                1,
                processes.orElse(Math.min(MOST_BY_DEFAULT, Runtime.getRuntime().availableProcessors())));
    }

    String heap() {
        return heap;
    }

    int processes() {
        return processes;
    }

    Duration timeLimit() {
        return timeLimit;
    }

    /** @throws ChanceryException UNAVAILABLE where the reader is not there */
    Path jar() {
        // Started as "java -jar …/quarkus-run.jar", the class path is that jar, and the reader lies beside it.
        Path started = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]);
        Stream<Path> folders = home.isPresent()
                ? Stream.of(Path.of(home.get()).resolve("lib"))
                : Stream.of(started.toAbsolutePath().resolveSibling("reader/lib"), Path.of("target/reader/lib"));
        return folders.map(lib -> lib.toAbsolutePath().resolve(JAR))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        ErrorCode.UNAVAILABLE,
                        "this server was built without the reader of articles; build it without -P without-reader, or "
                                + "name the folder of a reader with chancery.reader.home. loadFacts loads facts that you "
                                + "read yourself"));
    }
}
