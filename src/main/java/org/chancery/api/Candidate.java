package org.chancery.api;

import java.util.List;
import java.util.Map;

/** Something that a name may have meant. */
public record Candidate(String id, String name, String kind) {

    static List<Map<String, String>> asMaps(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> Map.of("id", c.id(), "name", c.name(), "kind", c.kind()))
                .toList();
    }
}
