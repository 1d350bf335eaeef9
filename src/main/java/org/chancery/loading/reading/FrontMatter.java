package org.chancery.loading.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.loading.FactFiles;

/**
 * The front matter of a text: YAML between two lines of three hyphens, or lines such as {@code title: Talks in Oslo} up to
 * the first blank one. What is told there otherwise than in {@code ArticleInput} is known by its usual names; what no
 * article has is passed over.
 */
final class FrontMatter {

    private static final Pattern FENCED =
            Pattern.compile("\\A\\uFEFF?\\s*---[ \\t]*\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern PLAIN =
            Pattern.compile("\\A\\uFEFF?([A-Za-z][\\w-]*:[^\\r\\n]*\\R(?:[^\\r\\n]*\\S[^\\r\\n]*\\R)*)[ \\t]*\\R");
    private static final Pattern LINE = Pattern.compile("(?m)^([A-Za-z][\\w-]*):[ \\t]*([^\\r\\n]*)");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("id", "id"),
            Map.entry("title", "title"),
            Map.entry("publisher", "publisher"),
            Map.entry("publishedOn", "publishedOn"),
            Map.entry("date", "publishedOn"),
            Map.entry("url", "url"),
            Map.entry("source_url", "url"),
            Map.entry("source", "url"),
            Map.entry("keepText", "keepText"));

    private FrontMatter() {}

    /**
     * An article in the shape of {@code ArticleInput}; empty where the file begins with no front matter.
     *
     * @throws IOException where the YAML is malformed; its message says where
     */
    static Optional<ObjectNode> article(String file) throws IOException {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        Matcher fenced = FENCED.matcher(file);
        if (fenced.find()) {
            try (var yaml = FactFiles.parser(
                    new ByteArrayInputStream(fenced.group(1).getBytes(StandardCharsets.UTF_8)), false)) {
                JsonNode fields = yaml.readValueAsTree();
                fields.properties()
                        .forEach(field ->
                                put(article, field.getKey(), field.getValue().asText()));
            }
            return Optional.of(article.put("text", file.substring(fenced.end())));
        }
        Matcher plain = PLAIN.matcher(file);
        if (!plain.find()) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(plain.group(1));
        while (line.find()) {
            put(article, line.group(1), line.group(2).strip());
        }
        return article.has("title") ? Optional.of(article.put("text", file.substring(plain.end()))) : Optional.empty();
    }

    private static void put(ObjectNode article, String name, String value) {
        String field = FIELDS.get(name);
        boolean usable = field != null
                && !value.isBlank()
                && !article.has(field)
                && (!field.equals("url") || value.matches("https?://.*"));
        if (usable) {
            article.put(field, value);
        }
    }
}
