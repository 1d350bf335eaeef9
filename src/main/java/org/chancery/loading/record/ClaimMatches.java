package org.chancery.loading.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.claim.CandidateText;
import org.chancery.claim.Match;
import org.chancery.claim.Matching;
import org.chancery.graph.Rows;
import org.chancery.graph.Transaction;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Matches claims that name no symbol to resolutions, however many by the same number of statements. */
final class ClaimMatches {

    private static final Match NONE = new Match(null, List.of());

    private final Transaction tx;

    ClaimMatches(Transaction tx) {
        this.tx = tx;
    }

    /** Those claims of which the match may change when these resolutions do. */
    List<ConcernedClaim> concernedBy(List<String> symbols, List<ConcernedClaim> claims) {
        if (claims.stream().allMatch(ConcernedClaim::certain)) {
            return claims;
        }
        Set<String> words = new HashSet<>();
        for (Record row : tx.run("record/texts-of-resolutions", Map.of("symbols", symbols))) {
            words.addAll(text(row, Map.of()).words());
        }
        return claims.stream()
                .filter(c -> c.certain() || c.sought().touches(words))
                .toList();
    }

    /** What each of these claims may speak of, by its id. */
    Map<String, Match> of(List<ConcernedClaim> claims) {
        List<Map<String, Object>> asked = new ArrayList<>();
        for (ConcernedClaim claim : claims) {
            claim.sought()
                    .query()
                    .ifPresent(query -> asked.add(Map.of(
                            "id",
                            claim.id(),
                            "query",
                            query,
                            "countries",
                            List.copyOf(claim.sought().countries()))));
        }
        Map<String, List<CandidateText>> candidates = asked.isEmpty() ? Map.of() : candidates(asked);
        return claims.stream()
                .collect(Collectors.toMap(
                        ConcernedClaim::id,
                        c -> candidates.containsKey(c.id()) ? Matching.of(c.sought(), candidates.get(c.id())) : NONE));
    }

    private Map<String, List<CandidateText>> candidates(List<Map<String, Object>> asked) {
        Map<String, List<CandidateText>> candidates = new HashMap<>();
        for (Record row : tx.run("record/candidates", Map.of("claims", asked))) {
            candidates
                    .computeIfAbsent(row.get("claim").asString(), id -> new ArrayList<>())
                    .add(text(row, positions(row.get("records"))));
        }
        return candidates;
    }

    private static CandidateText text(Record row, Map<String, VotePosition> positions) {
        return new CandidateText(
                row.get("id").asString(),
                row.get("title").asString(),
                row.get("knownAs").asList(Value::asString, List.of()),
                row.get("subjects").asList(Value::asString, List.of()),
                UnBody.valueOf(row.get("body").asString()),
                Rows.number(row.get("year")),
                positions);
    }

    private static Map<String, VotePosition> positions(Value records) {
        Map<String, VotePosition> positions = new HashMap<>();
        if (records.size() == 1) {
            for (Value vote : records.get(0).values()) {
                positions.put(
                        vote.get("country").asString(),
                        VotePosition.valueOf(vote.get("position").asString()));
            }
        }
        return positions;
    }
}
