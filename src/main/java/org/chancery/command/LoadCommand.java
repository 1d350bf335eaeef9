package org.chancery.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The command {@code load}: sends a file to a running server, shows how far its load is, and what came of it. */
public final class LoadCommand {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    /** A server that is started again is there again by then. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final SentKey key;

    /** @param terminal whether somebody looks at {@code out} as it is written */
    public LoadCommand(PrintStream out, PrintStream err, boolean terminal, SentKey key) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.key = key;
    }

    /**
     * Carries it out.
     *
     * @param arguments {@code FILE [--kind KIND] [--server ADDRESS]}
     * @return 0 where all of the file was loaded, 1 otherwise
     */
    public int run(List<String> arguments) {
        try {
            LoadArguments given = LoadArguments.of(arguments);
            LoadingServer server = new LoadingServer(given.server(), key.to(given.server()));
            out.printf("Sending %s (%,d bytes) to %s%n", given.file(), Files.size(given.file()), given.server());
            String id = server.send(given.file(), given.kind());
            out.printf("The load is %s%n", id);
            JsonNode ended = followed(server, given.server(), id);
            return summed(ended, given.server());
        } catch (CommandFailure e) {
            err.println("chancery: " + e.getMessage());
        } catch (IOException e) {
            err.println("chancery: the file cannot be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println("chancery: interrupted");
        }
        return 1;
    }

    private JsonNode followed(LoadingServer server, String address, String id)
            throws CommandFailure, InterruptedException {
        Thread farewell = new Thread(() -> sayThatItGoesOn(address, id));
        Runtime.getRuntime().addShutdownHook(farewell);
        try (ShownProgress progress = new ShownProgress(out, terminal)) {
            JsonNode load = look(server, id);
            while (load.get("status").asText().equals("RUNNING")) {
                progress.show(load);
                Thread.sleep(BETWEEN_LOOKS.toMillis());
                load = look(server, id);
            }
            return load;
        } finally {
            forget(farewell);
        }
    }

    private static void forget(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException alreadyEnding) {
            // It is being said.
            return;
        }
    }

    private static JsonNode look(LoadingServer server, String id) throws CommandFailure, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return server.load(id);
            } catch (IOException e) {
                if (Instant.now().isAfter(end)) {
                    throw new CommandFailure("the server does not answer any more (" + e
                            + "); what it wrote stays, and the same file loaded again goes on from there");
                }
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
        }
    }

    private void sayThatItGoesOn(String address, String id) {
        out.printf("""

                The load goes on in the server: %1$s/loads/%2$s
                To cancel it: curl %1$s/graphql -H 'Authorization: Bearer KEY' -H 'Content-Type: application/json' -d '{"query": "mutation { cancelLoad(id: \\"%2$s\\") { status } }"}'
                """, address, id);
        out.flush();
    }

    private int summed(JsonNode load, String address) {
        String status = load.get("status").asText();
        out.printf("%s: %s%n", status, load.get("source").asText());
        if (load.hasNonNull("message")) {
            out.printf("  %s%n", load.get("message").asText());
        }
        for (String figure :
                List.of("read", "created", "updated", "unchanged", "withdrawn", "rejected", "gaps", "mended")) {
            out.printf("  %-10s %,15d%n", figure, load.get(figure).asLong());
        }
        if (load.hasNonNull("rowsPerSecond")) {
            out.printf(
                    "  %-10s %,15.0f%n", "a second", load.get("rowsPerSecond").asDouble());
        }
        if (load.get("rejected").asLong() > 0) {
            out.printf(
                    "What was rejected: %s/loads/%s/rejects.csv%n",
                    address, load.get("id").asText());
        }
        out.flush();
        return status.equals("DONE") ? 0 : 1;
    }
}
