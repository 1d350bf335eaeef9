package org.chancery.loading.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.claim.ClaimWording;
import org.chancery.claim.Claimed;
import org.chancery.claim.Discrepancy;
import org.chancery.claim.Judgement;
import org.chancery.claim.Recorded;
import org.chancery.graph.Transaction;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Keeps the verdicts on claims about votes in step with the claims and with the record. */
@ApplicationScoped
public class ClaimVerdicts {

    /** Judges all claims on these resolutions anew, in the transaction that touched the one or the other. */
    public void judge(Transaction tx, List<String> symbols) {
        if (symbols.isEmpty()) {
            return;
        }
        List<Map<String, Object>> verdicts = new ArrayList<>();
        for (Record row : tx.run("record/claims-on-resolutions", Map.of("symbols", symbols))) {
            List<Recorded> records = row.get("records").asList(ClaimVerdicts::recorded);
            for (Value claim : row.get("claims").values()) {
                verdicts.add(verdict(claim.get("id").asString(), Judgement.of(claimed(claim), records)));
            }
        }
        if (!verdicts.isEmpty()) {
            tx.run("record/write-verdicts", Map.of("verdicts", verdicts));
        }
    }

    private static Map<String, Object> verdict(String id, Judgement judgement) {
        return Map.of(
                "id", id,
                "verdict", judgement.verdict().name(),
                "what",
                        judgement.discrepancies().stream()
                                .map(Discrepancy::what)
                                .toList(),
                "claimed",
                        judgement.discrepancies().stream()
                                .map(Discrepancy::claimed)
                                .toList(),
                "recorded",
                        judgement.discrepancies().stream()
                                .map(Discrepancy::recorded)
                                .toList());
    }

    private static Claimed claimed(Value claim) {
        Map<String, VotePosition> named = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Value n : claim.get("named").values()) {
            named.put(
                    n.get("country").asString(),
                    VotePosition.valueOf(n.get("position").asString()));
            names.put(n.get("country").asString(), n.get("name").asString());
        }
        Set<VotePosition> only = new TreeSet<>();
        claim.get("onlyNamed")
                .asList(v -> VotePosition.valueOf(v.asString()), List.of())
                .forEach(only::add);
        String wording = claim.get("wording").asString(null);
        return new Claimed(
                number(claim.get("yes")),
                number(claim.get("no")),
                number(claim.get("abstain")),
                named,
                names,
                only,
                wording == null ? null : ClaimWording.valueOf(wording));
    }

    private static Integer number(Value value) {
        return value.isNull() ? null : value.asInt();
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
        return new Recorded(UnBody.valueOf(record.get("body").asString()), positions, names);
    }
}
