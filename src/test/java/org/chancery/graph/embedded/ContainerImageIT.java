package org.chancery.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The container image that the build has made on nothing: how it is run, what it carries, and that its files are a server. */
class ContainerImageIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path TAR = Path.of("target/image.tar").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/image").toAbsolutePath();
    private static final Path ROOT = FOLDER.resolve("root");

    private static JsonNode config;
    private static final List<Path> LAYERS = new ArrayList<>();

    @BeforeAll
    static void unpack() throws Exception {
        Trees.delete(FOLDER);
        Files.createDirectories(ROOT);
        tar("-xf", TAR.toString(), "-C", FOLDER.toString());
        JsonNode index = JSON.readTree(FOLDER.resolve("index.json").toFile());
        JsonNode manifest = JSON.readTree(blob(index.at("/manifests/0")).toFile());
        config = JSON.readTree(blob(manifest.get("config")).toFile());
        for (JsonNode layer : manifest.get("layers")) {
            LAYERS.add(blob(layer));
            tar("-xzf", blob(layer).toString(), "-C", ROOT.toString());
        }
    }

    private static Path blob(JsonNode described) {
        return FOLDER.resolve("blobs").resolve(described.get("digest").asText().replace(':', '/'));
    }

    @AfterAll
    static void remove() throws IOException {
        Trees.delete(FOLDER);
    }

    @Test
    void itRunsAsNobodyInParticularAndSaysWhatItIs() {
        JsonNode run = config.get("config");
        assertThat(run.get("User").asText()).isEqualTo("65532:65532");
        assertThat(run.get("Entrypoint").toString()).endsWith("\"-jar\",\"/app/quarkus-run.jar\"]");
        assertThat(run.get("ExposedPorts").has("8080/tcp")).isTrue();
        assertThat(run.get("Env").toString()).contains("QUARKUS_HTTP_HOST=0.0.0.0", "CHANCERY_DATA_DIR=/data");
        assertThat(run.at("/Labels/org.opencontainers.image.licenses").asText()).startsWith("Apache-2.0");
    }

    @Test
    void nothingInItIsWritableForWhomItRunsAs() throws Exception {
        for (Path layer : LAYERS) {
            assertThat(tar("--numeric-owner", "-tvzf", layer.toString()).lines())
                    .as(layer.toString())
                    .isNotEmpty()
                    .allMatch(line -> line.matches("[d-]rw[x-]r-[x-]r-[x-] +(0/0|0 0 +0) .*"));
        }
    }

    @Test
    void itCarriesItsLicencesAndBillsOfMaterials() throws IOException {
        for (String name : new String[] {"LICENSE", "NOTICE", "server.cdx.json", "pages.cdx.json"}) {
            assertThat(Files.size(ROOT.resolve("licences").resolve(name)))
                    .as(name)
                    .isPositive();
        }
        assertThat(ROOT.resolve("jib")).doesNotExist();
    }

    @Test
    void itsFilesAreAServer() throws Exception {
        ServerProcess server =
                ServerProcess.start(ROOT.resolve("app"), FOLDER.resolve("home"), ServerProcess.freePort(), Map.of());
        try {
            server.awaitReady();
            assertThat(server.ask("{ overview { people } }", Map.of())
                            .at("/data/overview/people")
                            .asInt())
                    .isPositive();
        } finally {
            server.kill();
            server.process.waitFor();
        }
    }

    private static String tar(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tar"));
        command.addAll(List.of(arguments));
        // What it warns of is that Jib notes more about each file than it knows.
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return said;
    }
}
