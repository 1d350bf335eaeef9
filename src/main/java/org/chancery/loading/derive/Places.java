package org.chancery.loading.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.NameKey;

/**
 * Places as texts name them, the nearest first: "Kremlin, Moscow" is a place in Moscow, so that what happened in the
 * Kremlin is found under Moscow too.
 */
final class Places {

    private Places() {}

    /** The edge from a meeting to its place; none where neither a place nor a country is known. */
    static Optional<Map<String, Object>> of(String place, String countryCode) {
        if (place == null) {
            return Optional.empty();
        }
        String[] parts = place.strip().split("\\s*,\\s*");
        List<Map<String, Object>> chain = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            String name = String.join(", ", List.of(parts).subList(i, parts.length));
            List<String> aliases = i == parts.length - 1 ? List.of() : List.of(parts[i]);
            chain.add(Map.of("id", id(name, countryCode), "name", name, "keys", NameKey.of(name, aliases)));
        }
        Map<String, Object> edge = new HashMap<>();
        edge.put("type", "HELD_AT");
        edge.put("chain", chain);
        if (countryCode != null) {
            edge.put("country", countryCode);
        }
        return Optional.of(edge);
    }

    /** Places of one name in two countries stay two: the country is part of the id where it is known. */
    private static String id(String name, String countryCode) {
        String slug = Folding.slug(name);
        return "place." + slug + (countryCode == null ? "" : "." + countryCode.toLowerCase(Locale.ROOT));
    }
}
