package org.chancery.graph.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * What the embedded database is started with.
 *
 * @param dataDir the folder that keeps everything between starts
 * @param heap the database's Java heap
 * @param pageCache the database's cache of store pages, outside its heap
 * @param javaOptions further options of the database's JVM
 * @param lib the folder with Neo4j's jars and the launcher
 * @param prepared whether an empty folder begins with the store that the build has made
 */
public record EmbeddedSettings(
        Path dataDir, MemorySize heap, MemorySize pageCache, List<String> javaOptions, Path lib, boolean prepared) {

    /**
     * Reads {@code chancery.data-dir}, {@code chancery.database.heap}, {@code chancery.database.page-cache},
     * {@code chancery.database.java-options}, {@code chancery.database.home}, {@code chancery.bundled-facts} and
     * {@code chancery.bundled-archive}: the store that the build has made holds the facts of articles, and the archive.
     *
     * @throws StartFailure where one of them cannot be used, or Neo4j's jars are not found
     */
    public static EmbeddedSettings from(Config config) {
        return new EmbeddedSettings(
                Path.of(text(config, "chancery.data-dir", "data"))
                        .toAbsolutePath()
                        .normalize(),
                size(config, "chancery.database.heap", "512m"),
                size(config, "chancery.database.page-cache", "256m"),
                Stream.of(text(config, "chancery.database.java-options", "").split(" "))
                        .filter(option -> !option.isBlank())
                        .toList(),
                lib(config),
                isWanted(config, "chancery.bundled-facts") && isWanted(config, "chancery.bundled-archive"));
    }

    private static boolean isWanted(Config config, String name) {
        return config.getOptionalValue(name, Boolean.class).orElse(true);
    }

    private static MemorySize size(Config config, String name, String otherwise) {
        return MemorySize.parse(name, text(config, name, otherwise));
    }

    private static String text(Config config, String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }

    private static Path lib(Config config) {
        String home = text(config, "chancery.database.home", "");
        if (!home.isBlank()) {
            Path lib = Path.of(home).resolve("lib");
            if (holdsNeo4j(lib)) {
                return lib.toAbsolutePath();
            }
            throw new StartFailure(
                    "chancery.database.home is \"%s\", but %s holds no Neo4j".formatted(home, lib.toAbsolutePath()));
        }
        // Started as "java -jar …/quarkus-run.jar", the class path is that jar, and the database lies beside it.
        Path started = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]);
        Path beside = started.toAbsolutePath().resolveSibling("neo4j/lib");
        Path built = Path.of("target/neo4j/lib").toAbsolutePath();
        return Stream.of(beside, built)
                .filter(EmbeddedSettings::holdsNeo4j)
                .findFirst()
                .orElseThrow(() -> new StartFailure(
                        "Neo4j is neither in %s nor in %s; build it with ./mvnw package, or name its place with chancery.database.home"
                                .formatted(beside, built)));
    }

    private static boolean holdsNeo4j(Path lib) {
        return Files.isRegularFile(lib.resolve(DatabaseProcess.LAUNCHER));
    }
}
