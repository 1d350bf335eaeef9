package org.chancery.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.graph.Cypher;

/**
 * A {@link MeetingFilter} whose names are resolved. Equal filters are equal.
 *
 * @param f what was given, by the name of its part in {@code cypher/parts/meeting-filter}; {@code knownOn} is known-on,
 *     with which the dates are those known on that day
 */
public record MeetingCriteria(Map<String, Object> f) {

    private static final String KNOWN_ON = "knownOn";
    private static final Set<String> DATES = Set.of("from", "to");

    /** The same, but for meetings in which these took part too; ids. */
    MeetingCriteria with(String... ids) {
        Map<String, Object> more = new HashMap<>(f);
        List<Object> all = new ArrayList<>((Collection<?>) f.getOrDefault("with", List.of()));
        all.addAll(List.of(ids));
        more.put("with", all);
        return new MeetingCriteria(more);
    }

    /** The statement with what these criteria need of it. */
    public Cypher narrow(Cypher statement) {
        Set<String> parts = new TreeSet<>();
        f.keySet().forEach(name -> parts.addAll(filter(name)));
        if (f.containsKey("status")) {
            parts.add(status());
        }
        if (f.containsKey("with") && f.containsKey(KNOWN_ON)) {
            parts.add("meeting-with/known-on");
        }
        return statement.with(parts, Map.of("f", f));
    }

    /** As {@link #narrow}, of a statement that gives meetings: as they were known on the day that the criteria name. */
    public Cypher narrowShown(Cypher statement) {
        Cypher narrowed = narrow(statement);
        return f.containsKey(KNOWN_ON) ? narrowed.with("meeting-shown/known-on") : narrowed;
    }

    private List<String> filter(String name) {
        if (name.equals(KNOWN_ON)) {
            return List.of("meeting-filter/known-on");
        }
        return f.containsKey(KNOWN_ON) && DATES.contains(name)
                ? List.of("meeting-filter/dates-known-on", "known-dates/" + name)
                : List.of("meeting-filter/" + name);
    }

    /** The part that tells the status of a meeting, on the day that the criteria name. */
    public String status() {
        return f.containsKey(KNOWN_ON) ? "meeting-status/known-on" : "meeting-status/now";
    }
}
