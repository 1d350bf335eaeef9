package org.chancery.loading.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.graph.names.Folding;
import org.chancery.loading.account.Digest;
import org.chancery.vote.RollCallKind;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;

/**
 * A roll call as a record gives it: always whole.
 *
 * @param resolution what was voted on; null where that is no resolution
 * @param declared the totals that the record states; null where it states none
 * @param positions the codes of the countries by position; without any, it was adopted without a vote
 */
public record RollCallRecord(
        String id,
        String title,
        RollCallKind kind,
        UnBody body,
        String session,
        LocalDate date,
        String note,
        List<String> sources,
        ResolutionRecord resolution,
        DeclaredTally declared,
        Map<VotePosition, List<String>> positions) {

    /** @throws IllegalArgumentException where a country stands in it twice, or in a position that is only computed */
    public RollCallRecord {
        sources = sources == null ? List.of() : List.copyOf(sources);
        positions = positions == null ? Map.of() : new TreeMap<>(positions);
        Set<String> seen = new HashSet<>();
        positions.forEach((position, codes) -> {
            if (position == VotePosition.NOT_ELIGIBLE) {
                throw new IllegalArgumentException("NOT_ELIGIBLE follows from the membership dates; leave it out");
            }
            codes.forEach(code -> {
                if (!seen.add(code)) {
                    throw new IllegalArgumentException(code + " stands twice; a country has one vote in a roll call");
                }
            });
        });
    }

    String digest() {
        return Digest.sha256(toString());
    }

    Map<String, Object> row() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("title", title);
        properties.put("kind", kind.name());
        properties.put("body", body.name());
        properties.put("session", session);
        properties.put("date", date);
        properties.put("day", date.toEpochDay());
        properties.put("note", note);
        properties.put("sources", sources);
        properties.put("recorded", !positions.isEmpty());
        if (declared != null) {
            properties.put("declaredYes", declared.yes());
            properties.put("declaredNo", declared.no());
            properties.put("declaredAbstain", declared.abstain());
            properties.put("declaredNonVoting", declared.nonVoting());
            properties.put("declaredEligible", declared.eligible());
        }
        properties.put("textKey", textKey());
        properties.put("subjectKeys", resolution == null ? List.of() : resolution.subjectKeys());
        properties.put("digest", digest());
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("properties", properties);
        row.put("resolution", resolution == null ? null : resolution.symbol());
        row.put("votes", votes());
        return row;
    }

    private String textKey() {
        String own = Folding.fold(title);
        return resolution == null ? own : own + " " + resolution.textKey();
    }

    private List<Map<String, Object>> votes() {
        List<Map<String, Object>> votes = new ArrayList<>();
        positions.forEach((position, codes) ->
                codes.forEach(code -> votes.add(Map.of("country", code, "position", position.name()))));
        return votes;
    }
}
