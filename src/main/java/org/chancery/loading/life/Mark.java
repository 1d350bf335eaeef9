package org.chancery.loading.life;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.chancery.loading.LoadKind;
import org.chancery.loading.file.ReceivedFile.Packing;

/**
 * What lies beside the file of a load, so that the load goes on after a stop of its server, or its sudden end.
 *
 * @param since when the file began to come in
 * @param starts how often the load was begun: one that ends its server each time is given up
 */
record Mark(LoadKind kind, Packing packing, Instant since, int starts) {

    private static final int MOST_STARTS = 3;
    private static final String FILE = "mark.properties";

    boolean mayStart() {
        return starts < MOST_STARTS;
    }

    Mark again() {
        return new Mark(kind, packing, since, starts + 1);
    }

    /** Puts it into the folder of the load. */
    void write(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("kind", kind.name());
        properties.setProperty("packing", packing.name());
        properties.setProperty("since", since.toString());
        properties.setProperty("starts", Integer.toString(starts));
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.store(writer, null);
        }
    }

    /** That of a folder; empty where there is none, or none that can be read: its server ended while it wrote it. */
    static Optional<Mark> read(Path folder) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return Optional.of(new Mark(
                    LoadKind.valueOf(properties.getProperty("kind", "")),
                    Packing.valueOf(properties.getProperty("packing", "")),
                    Instant.parse(properties.getProperty("since", "")),
                    Integer.parseInt(properties.getProperty("starts", ""))));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
