package org.chancery.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.derive.Fact;

/** Facts in the shape that the statements {@code loading/write-…} take. */
public final class FactRows {

    private FactRows() {}

    /** A fact as such a statement takes it: its id, its properties, and what it is joined to. */
    public static Map<String, Object> of(Fact fact) {
        Map<String, Object> properties = new HashMap<>(fact.properties());
        properties.put("digest", fact.digest());
        Map<String, Object> row = new HashMap<>();
        row.put("id", fact.id());
        row.put("keys", properties.remove("keys"));
        row.put("properties", properties);
        if (fact.kind() == AccountKind.MEETING) {
            row.put("attended", ofType(fact, "ATTENDED"));
            row.put("represented", represented(fact));
            row.put("places", ofType(fact, "HELD_AT"));
        } else {
            row.put("edges", fact.edges());
        }
        return row;
    }

    /**
     * The countries and organizations at a meeting: unnamed groups of them, and those that a named person stood for,
     * each once.
     */
    private static List<Map<String, Object>> represented(Fact fact) {
        Map<String, Map<String, Object>> represented = new HashMap<>();
        for (Map<String, Object> edge : ofType(fact, "REPRESENTED_AT")) {
            Map<String, Object> group = new HashMap<>(edge);
            group.put("unnamed", true);
            represented.put((String) edge.get("id"), group);
        }
        for (Map<String, Object> edge : ofType(fact, "ATTENDED")) {
            represent(represented, "Country", edge.get("country"));
            represent(represented, "Organization", edge.get("organization"));
        }
        return List.copyOf(represented.values());
    }

    private static void represent(Map<String, Map<String, Object>> represented, String label, Object id) {
        if (id != null) {
            represented.putIfAbsent((String) id, Map.of("label", label, "id", id, "unnamed", false));
        }
    }

    private static List<Map<String, Object>> ofType(Fact fact, String type) {
        return fact.edges().stream().filter(e -> type.equals(e.get("type"))).toList();
    }
}
