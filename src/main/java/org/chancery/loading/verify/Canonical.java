package org.chancery.loading.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Value;

/** Values in one way of writing: equal values give equal texts, whether they come from the graph or from Java. */
final class Canonical {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private Canonical() {}

    static String text(Object value) {
        try {
            return JSON.writeValueAsString(plain(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("values of a graph can always be written as JSON", e);
        }
    }

    /** An edge of a node as statements give it. */
    static String edge(Value edge) {
        return edge(
                edge.get("type").asString(),
                edge.get("out").asBoolean(),
                edge.get("properties").asMap(),
                edge.get("passage").isNull()
                        ? edge.get("other").asObject()
                        : edge.get("passage").asMap());
    }

    static String edge(String type, boolean out, Map<String, ?> properties, Object other) {
        return (out ? "-" : "<-") + type + " " + text(properties) + (out ? "-> " : "- ") + text(other);
    }

    /** Edges in an order that depends on nothing but themselves. */
    static List<String> edges(Value edges) {
        return edges.asList(Canonical::edge).stream().sorted().toList();
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new TreeMap<>();
            map.forEach((key, entry) -> {
                if (entry != null) {
                    plain.put((String) key, plain(entry));
                }
            });
            return plain;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Canonical::plain).toList();
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        return value instanceof Temporal ? value.toString() : value;
    }
}
