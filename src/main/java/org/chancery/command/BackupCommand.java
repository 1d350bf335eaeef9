package org.chancery.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The commands {@code backup} and {@code restore}: all that was ever loaded, from a running server into a folder, and from
 * there into a running server.
 */
public final class BackupCommand {

    private static final String BEGINNING = "chancery-";
    private static final String UNDER_WAY = ".partial";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    /** In the order in which they are loaded: claims are judged by the roll calls. */
    private static final List<Part> PARTS =
            List.of(new Part("roll-calls", "roll-calls.yaml.gz"), new Part("facts", "facts.jsonl.gz"));

    private record Part(String kind, String file) {}

    private interface Work {
        int run() throws CommandFailure, IOException, InterruptedException;
    }

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final SentKey key;

    /** @param terminal whether somebody looks at {@code out} as it is written */
    public BackupCommand(PrintStream out, PrintStream err, boolean terminal, SentKey key) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.key = key;
    }

    /**
     * Makes a backup: a folder of its own within the one that is named, which is there only once it is whole.
     *
     * @param arguments {@code FOLDER [--keep NUMBER] [--server ADDRESS]}
     * @return 0 where it was made, 1 otherwise
     */
    public int backup(List<String> arguments) {
        return carriedOut(() -> {
            BackupArguments given = BackupArguments.of(arguments, BackupArguments.BACKUP);
            String name = BEGINNING + TIME.format(Instant.now());
            Path partial = given.folder().resolve(name + UNDER_WAY);
            Files.createDirectories(partial);
            LoadingServer server = new LoadingServer(given.server(), key.to(given.server()));
            for (Part part : PARTS) {
                Path file = partial.resolve(part.file());
                server.export(part.kind(), file);
                out.printf("%s: %,d bytes%n", part.file(), Files.size(file));
            }
            Path whole = Files.move(partial, given.folder().resolve(name));
            if (given.keep() > 0) {
                keepNewest(given.folder(), given.keep());
            }
            out.println("The backup is " + whole);
            return 0;
        });
    }

    /**
     * Loads a backup into a server, which is to be empty: what is there already stays, and is joined with it.
     *
     * @param arguments {@code FOLDER [--server ADDRESS]}, the folder being one that {@link #backup} has made
     * @return 0 where all of it was loaded, 1 otherwise
     */
    public int restore(List<String> arguments) {
        return carriedOut(() -> {
            BackupArguments given = BackupArguments.of(arguments, BackupArguments.RESTORE);
            for (Part part : PARTS) {
                if (!Files.isReadable(given.folder().resolve(part.file()))) {
                    throw new CommandFailure("\"" + given.folder() + "\" is no backup: it has no " + part.file()
                            + "; right is a folder that backup has made");
                }
            }
            LoadCommand load = new LoadCommand(out, err, terminal, key);
            int failed = 0;
            for (Part part : PARTS) {
                String file = given.folder().resolve(part.file()).toString();
                failed |= load.run(List.of(file, "--kind", part.kind(), "--server", given.server()));
            }
            return failed;
        });
    }

    private int carriedOut(Work work) {
        try {
            return work.run();
        } catch (CommandFailure e) {
            err.println("chancery: " + e.getMessage());
        } catch (IOException e) {
            err.println("chancery: the backup cannot be written or read: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println("chancery: interrupted");
        }
        return 1;
    }

    /** Their names begin with their time, so that the last ones are the newest. What was cut off goes too. */
    private static void keepNewest(Path folder, int keep) throws IOException {
        List<Path> backups;
        try (Stream<Path> all = Files.list(folder)) {
            backups = all.filter(path -> path.getFileName().toString().startsWith(BEGINNING))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        int kept = 0;
        for (Path backup : backups) {
            if (backup.toString().endsWith(UNDER_WAY) || ++kept > keep) {
                remove(backup);
            }
        }
    }

    private static void remove(Path backup) throws IOException {
        for (Part part : PARTS) {
            Files.deleteIfExists(backup.resolve(part.file()));
        }
        Files.delete(backup);
    }
}
