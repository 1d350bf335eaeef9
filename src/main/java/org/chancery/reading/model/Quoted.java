package org.chancery.reading.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.chancery.reading.syntax.Paragraphs;

/** Finds what a model quotes in the text itself. */
final class Quoted {

    /** How sure one is of what a model said and the text bears out. */
    private static final double CONFIDENCE = 0.7;

    private final String text;
    private final Paragraphs paragraphs;

    Quoted(String text) {
        this.text = text;
        this.paragraphs = Paragraphs.of(text);
    }

    /** The evidence with its places; empty where there is none, or a quote does not stand in the text to the letter. */
    Optional<ArrayNode> places(JsonNode evidence) {
        ArrayNode places = JsonNodeFactory.instance.arrayNode();
        for (JsonNode one : evidence) {
            String quote = one.isTextual() ? one.asText() : one.path("quote").asText();
            int start = quote.isBlank() ? -1 : text.indexOf(quote);
            if (start < 0) {
                return Optional.empty();
            }
            places.addObject()
                    .put("quote", quote)
                    .put("start", start)
                    .put("end", start + quote.length())
                    .put("paragraph", paragraphs.at(start))
                    .put("confidence", CONFIDENCE)
                    .put("origin", "EXTRACTED");
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(places);
    }

    /** Whether each word of a name stands in the text, so that no first name is made up. */
    boolean names(String name) {
        for (String word : name.split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return !name.isBlank();
    }
}
