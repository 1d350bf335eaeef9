package org.chancery.loading.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.loading.FactRows;
import org.chancery.loading.derive.Fact;

/** A fact as it must stand: its properties, and the edges in the form of {@link Canonical#edge}. */
record ExpectedNode(Map<String, Object> properties, List<String> edges) {

    @SuppressWarnings("unchecked")
    static ExpectedNode of(Fact fact) {
        Map<String, Object> row = FactRows.of(fact);
        Map<String, Object> properties = new HashMap<>((Map<String, Object>) row.get("properties"));
        List<String> edges = new ArrayList<>();
        switch (fact.kind()) {
            case PERSON, ORGANIZATION -> {
                for (Map<String, Object> key : list(row.get("keys"))) {
                    edges.add(out("CALLED", Map.of("as", key.get("as")), key.get("key")));
                }
                if (properties.get("country") != null) {
                    edges.add(out("BELONGS_TO", Map.of(), properties.get("country")));
                }
            }
            case MEETING -> {
                list(row.get("attended"))
                        .forEach(
                                e -> edges.add(in("ATTENDED", some(e, "n", "country", "organization", "capacity"), e)));
                list(row.get("represented"))
                        .forEach(e -> edges.add(in("REPRESENTED_AT", some(e, "n", "capacity", "unnamed"), e)));
                list(row.get("places")).stream()
                        .map(e -> list(e.get("chain")).get(0))
                        .forEach(place -> edges.add(out("HELD_AT", Map.of("as", place.get("name")), place.get("id"))));
            }
            case OFFICE, KINSHIP, STATEMENT, VOTE_CLAIM -> fact.edges().forEach(e -> edges.add(ofRole(e)));
        }
        return new ExpectedNode(properties, edges.stream().sorted().toList());
    }

    private static String ofRole(Map<String, Object> edge) {
        String role = (String) edge.get("role");
        return switch (role) {
            case "holder" -> in("HOLDS", Map.of(), edge);
            case "of" -> out("OF", Map.of(), edge.get("id"));
            case "person" -> in("KIN", Map.of(), edge);
            case "relative" -> out("KIN_TO", Map.of(), edge.get("id"));
            case "speaker" -> in("MADE", Map.of(), edge);
            case "about" -> out("ABOUT", some(edge, "n"), edge.get("id"));
            default ->
                out(
                        "NAMES_COUNTRY",
                        Map.of("position", role.toUpperCase(Locale.ROOT), "n", edge.get("n")),
                        edge.get("id"));
        };
    }

    private static Map<String, Object> some(Map<String, Object> edge, String... names) {
        Map<String, Object> some = new HashMap<>();
        for (String name : names) {
            some.put(name, edge.get(name));
        }
        return some;
    }

    private static String in(String type, Map<String, ?> properties, Map<String, Object> from) {
        return Canonical.edge(type, false, properties, from.get("id"));
    }

    private static String out(String type, Map<String, ?> properties, Object to) {
        return Canonical.edge(type, true, properties, to);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object list) {
        return List.copyOf((Collection<Map<String, Object>>) list);
    }
}
