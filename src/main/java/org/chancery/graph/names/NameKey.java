package org.chancery.graph.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of the graph's index of names.
 *
 * @param key the folded name
 * @param as {@code name}, {@code alias} or {@code surname}
 */
public record NameKey(String key, String as) {

    /** The entries under which a person is found: full name, aliases, and the surnames of the full name. */
    public static List<Map<String, Object>> ofPerson(String name, Collection<String> aliases) {
        Map<String, NameKey> keys = keys(name, aliases);
        Folding.surnames(name).forEach(surname -> keys.putIfAbsent(surname, new NameKey(surname, "surname")));
        return asMaps(keys.values());
    }

    /** The entries under which anything else is found. */
    public static List<Map<String, Object>> of(String name, Collection<String> aliases) {
        return asMaps(keys(name, aliases).values());
    }

    private static Map<String, NameKey> keys(String name, Collection<String> aliases) {
        Map<String, NameKey> keys = new LinkedHashMap<>();
        keys.put(Folding.key(name), new NameKey(Folding.key(name), "name"));
        aliases.forEach(alias -> keys.putIfAbsent(Folding.key(alias), new NameKey(Folding.key(alias), "alias")));
        return keys;
    }

    private static List<Map<String, Object>> asMaps(Collection<NameKey> keys) {
        List<Map<String, Object>> maps = new ArrayList<>();
        keys.forEach(k -> maps.add(Map.of("key", k.key, "as", k.as)));
        return maps;
    }
}
