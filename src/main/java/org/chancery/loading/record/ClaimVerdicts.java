package org.chancery.loading.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.claim.Discrepancy;
import org.chancery.claim.Judgement;
import org.chancery.claim.Match;
import org.chancery.claim.Recorded;
import org.chancery.graph.Transaction;
import org.chancery.loading.account.AccountIds;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Keeps claims about votes in step with the record: of which resolution each speaks, and whether its recorded vote bears the
 * claim out. Whichever is loaded first, the claim or the record, the outcome is the same.
 */
@ApplicationScoped
public class ClaimVerdicts {

    /**
     * Matches and judges anew all claims that these resolutions may concern, in the transaction that wrote them or their
     * roll calls. One statement where there are none, six at most however many there are.
     */
    public void judge(Transaction tx, List<String> symbols) {
        if (!symbols.isEmpty()) {
            judge(tx, List.of(), symbols);
        }
    }

    /**
     * Matches and judges these claims, in the transaction that wrote them.
     *
     * @param ids of facts of any kind; those of claims are judged
     */
    public void judgeClaims(Transaction tx, Collection<String> ids) {
        List<String> claims = ids.stream().filter(AccountIds::isOfClaim).toList();
        if (!claims.isEmpty()) {
            judge(tx, claims, List.of());
        }
    }

    private static void judge(Transaction tx, List<String> ids, List<String> symbols) {
        List<ConcernedClaim> claims = tx.run("record/claims-concerned", Map.of("ids", ids, "symbols", symbols)).stream()
                .map(ConcernedClaim::of)
                .toList();
        Map<String, Match> matches = new LinkedHashMap<>();
        List<ConcernedClaim> sought = new ArrayList<>();
        for (ConcernedClaim claim : claims) {
            if (claim.symbol() == null) {
                sought.add(claim);
            } else {
                matches.put(claim.id(), new Match(claim.symbol(), List.of()));
            }
        }
        if (!sought.isEmpty()) {
            ClaimMatches matching = new ClaimMatches(tx);
            matches.putAll(matching.of(matching.concernedBy(symbols, sought)));
        }
        if (!matches.isEmpty()) {
            List<ConcernedClaim> matched =
                    claims.stream().filter(c -> matches.containsKey(c.id())).toList();
            write(tx, matched, matches);
        }
    }

    private static void write(Transaction tx, List<ConcernedClaim> claims, Map<String, Match> matches) {
        tx.run(
                "record/write-matches",
                Map.of(
                        "matches",
                        claims.stream()
                                .map(c -> row(c.id(), matches.get(c.id())))
                                .toList()));
        Map<String, List<Recorded>> records = records(tx, claims, matches.values());
        List<Map<String, Object>> verdicts = claims.stream()
                .map(c -> verdict(
                        c.id(),
                        Judgement.of(
                                c.claimed(),
                                records.getOrDefault(matches.get(c.id()).resolution(), List.of()))))
                .toList();
        tx.run("record/write-verdicts", Map.of("verdicts", verdicts));
    }

    private static Map<String, Object> row(String id, Match match) {
        List<Map<String, Object>> candidates = new ArrayList<>();
        for (Match.Scored candidate : match.candidates()) {
            candidates.add(
                    Map.of("n", candidates.size(), "resolution", candidate.resolution(), "score", candidate.score()));
        }
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("resolution", match.resolution());
        row.put("candidates", candidates);
        return row;
    }

    private static Map<String, List<Recorded>> records(
            Transaction tx, List<ConcernedClaim> claims, Collection<Match> matches) {
        List<String> symbols = matches.stream()
                .map(Match::resolution)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<String> named = new TreeSet<>();
        claims.forEach(c -> named.addAll(c.claimed().named().keySet()));
        Map<String, List<Recorded>> records = new HashMap<>();
        for (Record row :
                tx.run("record/recorded-votes", Map.of("symbols", symbols, "countries", List.copyOf(named)))) {
            records.put(row.get("symbol").asString(), row.get("records").asList(ClaimVerdicts::recorded));
        }
        return records;
    }

    private static Recorded recorded(Value record) {
        Map<String, VotePosition> positions = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Value vote : record.get("votes").values()) {
            positions.put(
                    vote.get("country").asString(),
                    VotePosition.valueOf(vote.get("position").asString()));
            names.put(vote.get("country").asString(), vote.get("name").asString());
        }
        record.get("strangers").values().forEach(s -> positions.put(s.asString(), VotePosition.NOT_ELIGIBLE));
        return new Recorded(
                UnBody.valueOf(record.get("body").asString()),
                record.get("recorded").asBoolean(),
                positions,
                names);
    }

    private static Map<String, Object> verdict(String id, Judgement judgement) {
        List<Discrepancy> found = judgement.discrepancies();
        return Map.of(
                "id", id,
                "verdict", judgement.verdict().name(),
                "what", found.stream().map(Discrepancy::what).toList(),
                "claimed", found.stream().map(Discrepancy::claimed).toList(),
                "recorded", found.stream().map(Discrepancy::recorded).toList());
    }
}
