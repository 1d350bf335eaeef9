package org.chancery.loading.derive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.account.Digest;

/**
 * A fact as it follows from its accounts.
 *
 * @param properties of its node, without its id; absent values are left out
 * @param edges to whom and what it concerns, each a map with the key {@code type}
 * @param accounts the ids of the accounts that it follows from: all that tell of it, or of equal ones the best
 */
public record Fact(
        String id,
        AccountKind kind,
        Map<String, Object> properties,
        List<Map<String, Object>> edges,
        List<String> accounts) {

    /**
     * Changes with anything that is written of the fact: equal digests need no write. The accounts are a part of it where
     * all of them are known, those of a meeting.
     */
    public String digest() {
        List<String> all =
                kind == AccountKind.MEETING ? accounts.stream().sorted().toList() : List.of();
        return Digest.sha256(ordered(properties).toString() + ordered(edges) + all);
    }

    /** Maps within in the order of their keys: that of immutable maps is another each time Java starts. */
    private static Object ordered(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> ordered = new TreeMap<>();
            map.forEach((key, entry) -> ordered.put(key, ordered(entry)));
            return ordered;
        }
        return value instanceof List<?> list ? list.stream().map(Fact::ordered).toList() : value;
    }
}
