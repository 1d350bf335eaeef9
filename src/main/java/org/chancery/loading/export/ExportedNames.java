package org.chancery.loading.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Value;

/** By what the facts of one exported article point to people, organizations, countries and resolutions. */
final class ExportedNames {

    private final Map<String, String> refs = new LinkedHashMap<>();
    private final Map<String, String> organizations = new LinkedHashMap<>();

    /** A person whom the article lists by this ref. */
    void person(String id, String ref) {
        refs.putIfAbsent(id, ref);
    }

    /** An organization that the article lists by this name. */
    void organization(String id, String name) {
        organizations.putIfAbsent(id, name);
    }

    /** The name of an organization by its id, or the id where the article does not list it; null for null. */
    String organization(String id) {
        return id == null ? null : organizations.getOrDefault(id, id);
    }

    /** How something that an account names is called: a ref, a name, a code, a symbol. */
    String of(Value naming) {
        String id = naming.get("id").asString();
        return switch (naming.get("label").asString()) {
            case "Person" -> refs.getOrDefault(id, id);
            case "Organization" -> organization(id);
            default -> id;
        };
    }

    /** Whom an account names without the article listing them; articles that are loaded now list everybody. */
    boolean lists(Value naming) {
        String id = naming.get("id").asString();
        return switch (naming.get("label").asString()) {
            case "Person" -> refs.containsKey(id);
            case "Organization" -> organizations.containsKey(id);
            default -> true;
        };
    }

    static void put(Map<String, Object> map, String name, Object value) {
        if (Objects.nonNull(value)) {
            map.put(name, value);
        }
    }
}
