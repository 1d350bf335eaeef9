package org.chancery.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** All that was ever loaded into one server, brought to another by the commands that are there for it. */
final class MovedFacts {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private MovedFacts() {}

    /** Backs the one up into a folder, and restores the other from it. */
    static void between(Path distribution, ServerProcess from, ServerProcess to, Path folder)
            throws IOException, InterruptedException {
        command(distribution, from, folder, "backup", folder.toString());
        Path backup;
        try (Stream<Path> all = Files.list(folder)) {
            backup = all.filter(path -> path.getFileName().toString().startsWith("chancery-"))
                    .findFirst()
                    .orElseThrow();
        }
        command(distribution, to, folder, "restore", backup.toString());
    }

    private static void command(Path distribution, ServerProcess server, Path folder, String name, String argument)
            throws IOException, InterruptedException {
        ServerProcess command = ServerProcess.start(
                distribution,
                folder,
                server.port,
                Map.of("CHANCERY_DATA_DIR", server.folder().root().toString()),
                name,
                argument,
                "--server",
                "http://localhost:" + server.port);
        assertThat(command.process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(command.process.exitValue()).as(command.said()).isZero();
    }

    /** The answer to {@code GET /verify}. */
    static JsonNode verified(ServerProcess server) throws IOException, InterruptedException {
        return JSON.readTree(text(server, "/verify"));
    }

    /** All that is recorded of roll calls. */
    static String rollCalls(ServerProcess server) throws IOException, InterruptedException {
        return text(server, "/export/roll-calls");
    }

    private static String text(ServerProcess server, String path) throws IOException, InterruptedException {
        return HTTP.send(server.request(path).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
