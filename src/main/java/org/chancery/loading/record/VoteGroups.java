package org.chancery.loading.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.loading.record.SourcedRollCall.Position;
import org.chancery.vote.RecordSource;
import org.chancery.vote.VotePosition;

/**
 * Votes in many roll calls, those of a country that are alike together: so each country is looked up once and not for each
 * of its votes, which takes half the time.
 */
final class VoteGroups {

    private final Map<Group, List<Integer>> groups = new LinkedHashMap<>();

    private record Group(String country, VotePosition position, String namedAs, RecordSource source) {}

    /**
     * @param n the roll call's number among those that are written together
     * @param source null where the roll call itself tells it
     */
    void add(int n, String country, Position vote, RecordSource source) {
        groups.computeIfAbsent(new Group(country, vote.position(), vote.namedAs(), source), group -> new ArrayList<>())
                .add(n);
    }

    /** In the shape that the statement {@code record/write-votes} takes. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>(groups.size());
        groups.forEach((group, rollCalls) -> {
            Map<String, Object> row = new HashMap<>();
            row.put("country", group.country);
            row.put("position", group.position.name());
            row.put("namedAs", group.namedAs);
            row.put("source", group.source == null ? null : group.source.name());
            row.put("rollCalls", rollCalls);
            rows.add(row);
        });
        return rows;
    }
}
