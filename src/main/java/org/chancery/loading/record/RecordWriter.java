package org.chancery.loading.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.graph.Transaction;
import org.chancery.loading.record.SourcedRollCall.Position;
import org.neo4j.driver.Record;

/**
 * Puts records of roll calls into the graph and makes the roll calls and resolutions follow from all records again, within
 * one transaction and with a number of statements that does not depend on how many there are.
 */
final class RecordWriter {

    private final Transaction tx;
    private final ClaimVerdicts verdicts;
    private final RowCount rows = new RowCount();

    RecordWriter(Transaction tx, ClaimVerdicts verdicts) {
        this.tx = tx;
        this.verdicts = verdicts;
    }

    WrittenRecords write(List<SourcedRollCall> records) {
        Map<String, Known> known = known(records);
        List<SourcedRollCall> changed = new ArrayList<>();
        for (SourcedRollCall record : records) {
            Known before = known.get(record.id());
            if (before != null && before.digest().equals(record.digest())) {
                rows.unchanged(record);
            } else {
                changed.add(record);
            }
        }
        if (changed.isEmpty()) {
            return rows.written(List.of(), List.of());
        }
        checkCountries(changed);
        return put(changed, known);
    }

    private record Known(String digest, String symbol) {}

    private Map<String, Known> known(List<SourcedRollCall> records) {
        Map<String, Known> known = new HashMap<>();
        List<String> ids = records.stream().map(SourcedRollCall::id).toList();
        for (Record row : tx.run("record/digests-of-records", Map.of("ids", ids))) {
            known.put(
                    row.get("id").asString(),
                    new Known(row.get("digest").asString(), row.get("symbol").asString(null)));
        }
        return known;
    }

    private void checkCountries(List<SourcedRollCall> records) {
        Set<String> codes = new TreeSet<>();
        records.forEach(record -> codes.addAll(record.votes().keySet()));
        codes.removeAll(
                OfficialRecord.digestsOfCountries(tx, List.copyOf(codes)).keySet());
        if (!codes.isEmpty()) {
            throw new IllegalArgumentException("The roll calls name countries that the graph does not have: "
                    + String.join(", ", codes) + "; load these countries first, or correct the codes");
        }
    }

    private WrittenRecords put(List<SourcedRollCall> changed, Map<String, Known> known) {
        Set<String> symbols = new LinkedHashSet<>();
        changed.stream().map(SourcedRollCall::symbol).filter(Objects::nonNull).forEach(symbols::add);
        changed.stream()
                .map(record -> known.get(record.id()))
                .filter(Objects::nonNull)
                .map(Known::symbol)
                .filter(Objects::nonNull)
                .forEach(symbols::add);

        Map<String, SourcedRollCall> all = new TreeMap<>();
        Map<String, String> rollCallsBefore = new HashMap<>();
        Map<String, String> digestsBefore = new HashMap<>();
        for (Record row : tx.run(
                "record/records",
                Map.of(
                        "ids", changed.stream().map(SourcedRollCall::id).toList(),
                        "symbols", List.copyOf(symbols)))) {
            SourcedRollCall record = SourcedRollCall.of(row.get("node"));
            all.put(record.id(), record);
            rollCallsBefore.put(record.id(), row.get("rollCall").asString(null));
            digestsBefore.put(
                    row.get("rollCall").asString(null), row.get("digest").asString(null));
        }
        List<SourcedRollCall> written = new ArrayList<>();
        for (SourcedRollCall record : changed) {
            SourcedRollCall there = all.get(record.id());
            SourcedRollCall now = there == null ? record : record.over(there);
            if (now.equals(there)) {
                rows.unchanged(record);
            } else {
                rows.changed(there, now);
                written.add(now);
                all.put(now.id(), now);
            }
        }
        if (written.isEmpty()) {
            return rows.written(List.of(), List.of());
        }
        tx.run(
                "record/write-records",
                Map.of("records", written.stream().map(SourcedRollCall::row).toList()));
        return derive(all, written, symbols, new HashSet<>(rollCallsBefore.values()), digestsBefore);
    }

    private WrittenRecords derive(
            Map<String, SourcedRollCall> all,
            List<SourcedRollCall> written,
            Set<String> symbols,
            Set<String> rollCallsBefore,
            Map<String, String> digestsBefore) {
        Map<String, List<SourcedRollCall>> bySymbol = new LinkedHashMap<>();
        all.values()
                .forEach(record -> bySymbol.computeIfAbsent(
                                record.symbol() == null ? record.id() : record.symbol(), s -> new ArrayList<>())
                        .add(record));
        List<JoinedRollCall> rollCalls = new ArrayList<>();
        List<Map<String, Object>> resolutions = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        bySymbol.forEach((symbol, records) -> {
            JoinedRecords joined = JoinedRecords.of(records);
            rollCalls.addAll(joined.rollCalls());
            apart.addAll(joined.apart());
            if (records.get(0).symbol() != null) {
                resolutions.add(JoinedRecords.resolution(records).row());
            }
        });
        Set<String> gone = new TreeSet<>();
        rollCallsBefore.stream().filter(Objects::nonNull).forEach(gone::add);
        rollCalls.forEach(rollCall -> gone.remove(rollCall.id()));
        List<JoinedRollCall> different = rollCalls.stream()
                .filter(r -> !r.digest().equals(digestsBefore.get(r.id())))
                .toList();
        drop(gone, symbols, bySymbol.keySet());
        tx.run("record/write-resolutions", Map.of("resolutions", resolutions));
        writeRollCalls(different);
        verdicts.judge(tx, List.copyOf(symbols));
        Collection<String> touched = new ArrayList<>(gone);
        different.forEach(rollCall -> touched.add(rollCall.id()));
        Set<String> ids = new HashSet<>();
        written.forEach(record -> ids.add(record.id()));
        return rows.written(touched, apart.stream().filter(ids::contains).toList());
    }

    private void writeRollCalls(List<JoinedRollCall> rollCalls) {
        VoteGroups votes = new VoteGroups();
        VoteGroups reported = new VoteGroups();
        List<Map<String, Object>> rows = new ArrayList<>(rollCalls.size());
        for (int n = 0; n < rollCalls.size(); n++) {
            rows.add(rollCalls.get(n).row(n, votes, reported));
        }
        tx.run("record/write-roll-calls", Map.of("rollCalls", rows));
        tx.run(
                "record/write-votes",
                Map.of(
                        "rollCalls", rollCalls.stream().map(JoinedRollCall::id).toList(),
                        "votes", votes.rows(),
                        "reported", reported.rows()));
    }

    /** Takes away the roll calls that are a part of others now, and the resolutions that no record is on any more. */
    private void drop(Set<String> rollCalls, Set<String> symbols, Set<String> recorded) {
        List<String> resolutions =
                symbols.stream().filter(symbol -> !recorded.contains(symbol)).toList();
        if (!rollCalls.isEmpty() || !resolutions.isEmpty()) {
            tx.run("record/drop-roll-calls", Map.of("rollCalls", List.copyOf(rollCalls), "resolutions", resolutions));
        }
    }

    /** Counts what becomes of the rows of records. */
    private static final class RowCount {
        private int created;
        private int updated;
        private int unchanged;
        private int withdrawn;

        void unchanged(SourcedRollCall record) {
            unchanged += Math.max(1, record.votes().size());
        }

        void changed(SourcedRollCall before, SourcedRollCall now) {
            if (before == null) {
                created += Math.max(1, now.votes().size());
                return;
            }
            boolean otherwise = !now.alikeBesideVotes(before);
            now.votes().forEach((country, vote) -> {
                Position was = before.votes().get(country);
                if (was == null) {
                    created++;
                } else if (otherwise || !was.equals(vote)) {
                    updated++;
                } else {
                    unchanged++;
                }
            });
            if (now.votes().isEmpty()) {
                updated++;
            }
            withdrawn += (int) before.votes().keySet().stream()
                    .filter(country -> !now.votes().containsKey(country))
                    .count();
        }

        WrittenRecords written(Collection<String> rollCalls, List<String> apart) {
            return new WrittenRecords(created, updated, unchanged, withdrawn, rollCalls, apart);
        }
    }
}
