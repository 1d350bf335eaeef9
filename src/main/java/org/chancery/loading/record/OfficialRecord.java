package org.chancery.loading.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            Map<String, String> known = digestsOfCountries(
                    tx, countries.stream().map(CountryRecord::code).toList());
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
     * Writes roll calls of a file of facts that are new or changed, each whole, all in one transaction, and judges the
     * claims on their resolutions anew.
     *
     * @throws IllegalArgumentException where a vote is that of a country the graph does not have; nothing is written
     */
    public WrittenRecords rollCalls(List<RollCallRecord> rollCalls) {
        return records(rollCalls.stream().map(RollCallRecord::sourced).toList());
    }

    /**
     * Writes what a source records of roll calls, as far as it is new or changed, each whole, all in one transaction;
     * makes the roll calls follow from all records again, and judges the claims on their resolutions anew.
     *
     * @param records each with an id of its own
     * @throws IllegalArgumentException where a vote is that of a country the graph does not have; nothing is written
     */
    public WrittenRecords records(List<SourcedRollCall> records) {
        return changes.make(tx -> {
            WrittenRecords written = new RecordWriter(tx, verdicts).write(records);
            return new Changes.Outcome<>(written, "roll calls loaded", written.rollCalls());
        });
    }

    /** What was written of those of some countries that the graph has, by their codes. */
    static Map<String, String> digestsOfCountries(Transaction tx, List<String> codes) {
        Map<String, String> digests = new HashMap<>();
        for (Record row : tx.run("record/digests-of-countries", Map.of("ids", codes))) {
            digests.put(row.get("id").asString(), row.get("digest").asString(""));
        }
        return digests;
    }
}
