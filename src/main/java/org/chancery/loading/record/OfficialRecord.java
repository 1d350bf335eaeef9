package org.chancery.loading.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.graph.Changes;
import org.chancery.graph.Transaction;
import org.neo4j.driver.Record;

/**
 * Loads what official records say: countries, and how they voted. What the graph has already is not written again; a
 * record is its own evidence, so nothing is derived but the verdicts on claims.
 */
@ApplicationScoped
public class OfficialRecord {

    private final Changes changes;
    private final ClaimVerdicts verdicts;

    OfficialRecord(Changes changes, ClaimVerdicts verdicts) {
        this.changes = changes;
        this.verdicts = verdicts;
    }

    /** Writes countries that are new or changed, in one transaction; gives their codes. */
    public List<String> countries(List<CountryRecord> countries) {
        return changes.make(tx -> {
            Map<String, String> known = digests(
                    tx,
                    "record/digests-of-countries",
                    countries.stream().map(CountryRecord::code).toList());
            List<CountryRecord> changed = countries.stream()
                    .filter(c -> !c.digest().equals(known.get(c.code())))
                    .toList();
            List<String> codes = changed.stream().map(CountryRecord::code).toList();
            if (!changed.isEmpty()) {
                tx.run(
                        "record/write-countries",
                        Map.of(
                                "countries",
                                changed.stream().map(CountryRecord::row).toList()));
            }
            return new Changes.Outcome<>(codes, "countries loaded", codes);
        });
    }

    /**
     * Writes roll calls that are new or changed, each whole, all in one transaction, and judges the claims on their
     * resolutions anew; gives their ids.
     *
     * @throws IllegalArgumentException where a vote is that of a country the graph does not have; nothing is written
     */
    public List<String> rollCalls(List<RollCallRecord> rollCalls) {
        return changes.make(tx -> {
            Map<String, String> known = digests(
                    tx,
                    "record/digests-of-roll-calls",
                    rollCalls.stream().map(RollCallRecord::id).toList());
            List<RollCallRecord> changed = rollCalls.stream()
                    .filter(r -> !r.digest().equals(known.get(r.id())))
                    .toList();
            if (!changed.isEmpty()) {
                write(tx, changed);
            }
            List<String> ids = changed.stream().map(RollCallRecord::id).toList();
            return new Changes.Outcome<>(ids, "roll calls loaded", ids);
        });
    }

    private void write(Transaction tx, List<RollCallRecord> rollCalls) {
        checkCountries(tx, rollCalls);
        Map<String, ResolutionRecord> resolutions = new LinkedHashMap<>();
        rollCalls.stream()
                .map(RollCallRecord::resolution)
                .filter(r -> r != null)
                .forEach(r -> resolutions.put(r.symbol(), r));
        tx.run(
                "record/write-resolutions",
                Map.of(
                        "resolutions",
                        resolutions.values().stream().map(ResolutionRecord::row).toList()));
        tx.run(
                "record/write-roll-calls",
                Map.of("rollCalls", rollCalls.stream().map(RollCallRecord::row).toList()));
        verdicts.judge(tx, new ArrayList<>(resolutions.keySet()));
    }

    private static void checkCountries(Transaction tx, List<RollCallRecord> rollCalls) {
        Set<String> codes = rollCalls.stream()
                .flatMap(r -> r.positions().values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        codes.removeAll(
                digests(tx, "record/digests-of-countries", List.copyOf(codes)).keySet());
        if (!codes.isEmpty()) {
            throw new IllegalArgumentException("The roll calls name countries that the graph does not have: "
                    + String.join(", ", codes) + "; load these countries first, or correct the codes");
        }
    }

    private static Map<String, String> digests(Transaction tx, String statement, List<String> ids) {
        Map<String, String> digests = new HashMap<>();
        for (Record row : tx.run(statement, Map.of("ids", ids))) {
            digests.put(row.get("id").asString(), row.get("digest").asString(""));
        }
        return digests;
    }
}
