package org.chancery.loading.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.NameKey;

/**
 * Places as texts name them, the nearest first: "Kremlin, Moscow" is a place in Moscow, so that what happened in the
 * Kremlin is found under Moscow too. All but the spelling of its name follows from the id of a place.
 */
public final class Places {

    /** As deep as the statements that ask for what happened within a place. */
    private static final int DEEPEST = 5;

    private Places() {}

    /** The edge from a meeting to its place; none where no place is known. */
    static Optional<Map<String, Object>> of(String place, String countryCode) {
        if (place == null) {
            return Optional.empty();
        }
        Map<String, Object> edge = new HashMap<>();
        edge.put("type", "HELD_AT");
        edge.put("chain", chain(place, countryCode));
        if (countryCode != null) {
            edge.put("country", countryCode);
        }
        return Optional.of(edge);
    }

    /**
     * A place and those around it, each a map of {@code id}, {@code name} and {@code keys}.
     *
     * @param countryCode in which country, or null; places of one name in two countries stay two
     */
    public static List<Map<String, Object>> chain(String place, String countryCode) {
        List<String> parts = parts(place.strip());
        List<Map<String, Object>> chain = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> around = parts.subList(i, parts.size());
            String name = String.join(", ", around);
            List<String> aliases = around.size() == 1 ? List.of() : around.subList(0, 1);
            chain.add(Map.of("id", id(around, countryCode), "name", name, "keys", NameKey.of(name, aliases)));
        }
        return chain;
    }

    private static List<String> parts(String place) {
        List<String> parts = Stream.of(place.split("[\\s,]*,\\s*", DEEPEST))
                .map(part -> part.replaceFirst("[\\s,]+$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? List.of(place) : parts;
    }

    private static String id(List<String> parts, String countryCode) {
        String slugs = parts.stream().map(Folding::slug).collect(Collectors.joining("_"));
        return "place." + slugs + (countryCode == null ? "" : "." + countryCode.toLowerCase(Locale.ROOT));
    }
}
