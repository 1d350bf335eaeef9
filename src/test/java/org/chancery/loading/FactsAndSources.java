package org.chancery.loading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fact files that come with the project, and the sources that they are compared with where those are at hand. */
final class FactsAndSources {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path SHARED = Path.of("../shared/data");

    private FactsAndSources() {}

    static JsonNode facts(String name) {
        try {
            return YAML.readTree(resource(name));
        } catch (IOException e) {
            throw new IllegalStateException("facts/" + name + " cannot be read", e);
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream in = FactsAndSources.class.getResourceAsStream("/facts/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The text of a source; where it is absent the test that asks for it is skipped, and says so. */
    static String shared(String name) throws IOException {
        Path file = SHARED.resolve(name);
        assumeTrue(Files.exists(file), () -> "Skipped: " + file + " is not on this machine.");
        return Files.readString(file);
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static List<String> strings(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    static String text(JsonNode node, String key) {
        return node.get(key).asText();
    }
}
