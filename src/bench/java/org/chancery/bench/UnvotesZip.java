package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
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
        return written(folder.resolve("unvotes.zip"), line -> line);
    }

    /** Makes one in which the United States voted the other way, and so every roll call they took part in is another. */
    static Path correctedIn(Path folder) throws IOException {
        return written(folder.resolve("unvotes-corrected.zip"), UnvotesZip::otherwise);
    }

    private static String otherwise(String row) {
        if (!row.contains(",US,")) {
            return row;
        }
        return row.endsWith(",yes") ? row.replace(",US,yes", ",US,no") : row.replace(",US,no", ",US,yes");
    }

    private static Path written(Path to, UnaryOperator<String> row) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (String name : List.of("unvotes.csv.gz", "roll_calls.csv.gz", "issues.csv.gz")) {
                zip.putNextEntry(new ZipEntry(name.replace(".gz", "")));
                try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(data().resolve(name))), StandardCharsets.UTF_8))) {
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        zip.write((row.apply(line) + "\n").getBytes(StandardCharsets.UTF_8));
                    }
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
