package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;

/** The whole of {@code unvotes} as a user would send it: one zip of its three tables. */
final class UnvotesZip {

    private UnvotesZip() {}

    /** Where the three tables are: the system property {@code bench.data}, or beside the project. */
    static Path data() {
        Path data = Path.of(System.getProperty("bench.data", "../shared/data")).resolve("un/unvotes");
        Assumptions.assumeTrue(Files.isDirectory(data), data + " is not there");
        return data;
    }

    /** Makes the zip in a folder. */
    static Path in(Path folder) throws IOException {
        Path to = folder.resolve("unvotes.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (String name : List.of("unvotes.csv.gz", "roll_calls.csv.gz", "issues.csv.gz")) {
                zip.putNextEntry(new ZipEntry(name.replace(".gz", "")));
                try (InputStream in = new GZIPInputStream(Files.newInputStream(data().resolve(name)))) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return to;
    }

    /** Unpacks one of the tables. */
    static void unpack(String name, Path to) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(data().resolve(name)));
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }
}
