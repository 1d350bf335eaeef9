package org.chancery.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A store that already holds what comes with the project: made by the build, through the code that loads it anywhere else.
 * An empty data folder begins with a copy of it, so that a first start is as quick as any other.
 *
 * @param folder with {@code databases} and {@code transactions}; where it is missing, a first start loads everything itself
 */
record PreparedStore(Path folder) {

    private static final String STORE = "databases";
    private static final String LOGS = "transactions";

    /** The one of the distribution whose jars lie in {@code lib}. */
    static PreparedStore beside(Path lib) {
        return new PreparedStore(lib.resolveSibling("store"));
    }

    /**
     * Copies it into the database's folder where that holds no store yet.
     *
     * @param data the folder {@code data} of the database's home
     */
    void copyInto(Path data) throws IOException {
        if (Files.notExists(folder) || Files.exists(data.resolve(STORE))) {
            return;
        }
        Path draft = data.resolve("prepared");
        // Left by a first start that was cut short.
        for (Path rest : List.of(draft, data.resolve(LOGS))) {
            delete(rest);
        }
        copy(folder, draft);
        // The store last: where it is there, all of it is.
        Files.move(draft.resolve(LOGS), data.resolve(LOGS), StandardCopyOption.ATOMIC_MOVE);
        Files.move(draft.resolve(STORE), data.resolve(STORE), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(draft);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(one);
            }
        }
    }
}
