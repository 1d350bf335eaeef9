package org.chancery.loading.verify;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.loading.derive.Places;
import org.neo4j.driver.Record;

/** Compares places, their names, and where they are, with what follows from how meetings spell them. */
final class NamedPlaces {

    private static final int PAGE = 200;

    private final Graph graph;
    private final Consumer<Difference> found;

    NamedPlaces(Graph graph, Consumer<Difference> found) {
        this.graph = graph;
        this.found = found;
    }

    void compare() {
        graph.pages(Cypher.named("verify/places"), "id", PAGE, rows -> rows.forEach(this::compare));
    }

    /** A place as a meeting tells it, and the id of the one that it is within, if any. */
    private record Told(Map<String, Object> place, List<Object> within) {}

    private void compare(Record row) {
        String id = row.get("id").asString();
        List<Object> countries = row.get("countries").asList();
        String country = countries.isEmpty() ? null : (String) countries.get(0);
        List<Told> told = row.get("spellings").asList(v -> v.asString()).stream()
                .flatMap(spelling -> told(id, Places.chain(spelling, country)))
                .toList();
        if (told.isEmpty() || countries.size() > 1) {
            tell(id, "countries are " + Canonical.text(countries) + "; no meeting spells it so that it is there");
            return;
        }
        Object name = told.stream()
                .map(t -> (String) t.place().get("name"))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        same(id, "name", row.get("name").asObject(), name);
        same(id, "within", row.get("within").asList(), told.get(0).within());
        Set<Object> keys = new HashSet<>((List<?>) told.get(0).place().get("keys"));
        same(id, "names to find it by", sorted(new HashSet<>(row.get("keys").asList())), sorted(keys));
    }

    private static Stream<Told> told(String id, List<Map<String, Object>> chain) {
        return IntStream.range(0, chain.size())
                .filter(i -> chain.get(i).get("id").equals(id))
                .mapToObj(i -> new Told(
                        chain.get(i),
                        chain.stream()
                                .skip(i + 1L)
                                .limit(1)
                                .map(p -> p.get("id"))
                                .toList()));
    }

    private static List<String> sorted(Set<Object> keys) {
        return keys.stream().map(Canonical::text).sorted().toList();
    }

    private void same(String id, String what, Object there, Object right) {
        if (!there.equals(right)) {
            tell(id, what + ": is " + Canonical.text(there) + "; its meetings give " + Canonical.text(right));
        }
    }

    private void tell(String id, String difference) {
        found.accept(new Difference("place", id, difference));
    }
}
