package org.chancery.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A version of Neo4j, such as 5.26.30: the bundled one, or the one that last wrote a store. */
record StoreVersion(String text) implements Comparable<StoreVersion> {

    private static final Pattern KERNEL = Pattern.compile("neo4j-kernel-(\\d+(?:\\.\\d+)*).*\\.jar");

    /** The version whose jars lie in a folder. */
    static StoreVersion bundled(Path lib) throws IOException {
        try (Stream<Path> jars = Files.list(lib)) {
            return jars.map(jar -> KERNEL.matcher(jar.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> new StoreVersion(name.group(1)))
                    .findFirst()
                    .orElseThrow(() ->
                            new StartFailure(lib + " holds no neo4j-kernel jar; build it anew with ./mvnw package"));
        }
    }

    /**
     * Notes in the marker file that this version is about to write the store.
     *
     * @throws StartFailure where a newer version has written it before
     */
    void claim(Path marker) throws IOException {
        if (Files.exists(marker)) {
            StoreVersion writer = new StoreVersion(Files.readString(marker).strip());
            if (writer.compareTo(this) > 0) {
                throw new StartFailure(
                        "the store in %s was written by Neo4j %s, which is newer than the %s in this server; start a server at least as new, or choose another folder with CHANCERY_DATA_DIR"
                                .formatted(marker.getParent(), writer.text, text));
            }
        }
        Files.writeString(marker, text + "\n");
    }

    @Override
    public int compareTo(StoreVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Stream.of(text.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
