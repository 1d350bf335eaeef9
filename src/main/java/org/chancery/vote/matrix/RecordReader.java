package org.chancery.vote.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.country.Country;
import org.chancery.graph.Graph;
import org.chancery.graph.Rows;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;
import org.jboss.logging.Logger;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads the voting record from the graph, and what of it changed. */
@ApplicationScoped
class RecordReader {

    private static final Logger LOG = Logger.getLogger(RecordReader.class);

    /** Roll calls a statement: some 30,000 votes, which take a fraction of its time limit and little memory. */
    private static final int SLICE = 200;

    /** From so many changed roll calls on, reading all of them costs hardly more. */
    private static final int MANY = 2000;

    private final Graph graph;

    RecordReader(Graph graph) {
        this.graph = graph;
    }

    /** What became of the graph since a version; asks it once. */
    RecordNews since(RecordVersion known) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("known", known == null ? null : known.seq());
        parameters.put("most", MANY + 1);
        List<Record> rows = graph.read("vote/news-of-record", parameters);
        if (rows.isEmpty()) {
            return new RecordNews(new RecordVersion(0, null), known != null && known.seq() > 0, false, List.of());
        }
        Record row = rows.get(0);
        String knownAt = row.get("knownAt").asString(null);
        return new RecordNews(
                new RecordVersion(row.get("seq").asLong(), row.get("at").asString()),
                known != null && !Objects.equals(knownAt, known.at()),
                row.get("countries").asBoolean(),
                row.get("rollCalls").asList(Value::asString));
    }

    /** The whole record; what changes while it is read is news since the version given. */
    VotingRecord whole(RecordVersion version) {
        long begun = System.nanoTime();
        List<String> ids = graph.read("vote/recorded-roll-calls", Map.of())
                .get(0)
                .get("ids")
                .asList(Value::asString);
        VoteMatrix matrix = with(new VoteMatrixBuilder(), ids).build();
        VotingRecord whole = new VotingRecord(version, matrix, countries());
        LOG.infof(
                "Read %d roll calls for who votes with whom in %d ms",
                matrix.rollCalls().size(), (System.nanoTime() - begun) / 1_000_000);
        return whole;
    }

    /** A record as it is with the news; the one given stays as it is. */
    VotingRecord after(VotingRecord known, RecordNews news) {
        if (news.replaced() || news.rollCalls().size() > MANY) {
            return whole(news.newest());
        }
        VoteMatrix matrix = known.matrix();
        if (!news.rollCalls().isEmpty()) {
            VoteMatrixBuilder builder = new VoteMatrixBuilder(matrix);
            news.rollCalls().forEach(builder::remove);
            matrix = with(builder, news.rollCalls()).build();
        }
        return new VotingRecord(news.newest(), matrix, news.countries() ? countries() : known.countries());
    }

    private Map<String, Country> countries() {
        return Collections.unmodifiableMap(Rows.byId(graph.read("vote/countries-of-record", Map.of()), Country::of));
    }

    /** Puts those of some roll calls that are recorded; several slices are asked for at once. */
    private VoteMatrixBuilder with(VoteMatrixBuilder builder, List<String> ids) {
        List<List<String>> slices = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += SLICE) {
            slices.add(ids.subList(i, Math.min(i + SLICE, ids.size())));
        }
        slices.parallelStream().forEach(slice -> {
            List<Record> rows = graph.read("vote/positions-in-roll-calls", Map.of("ids", slice));
            synchronized (builder) {
                rows.forEach(row -> put(builder, row));
            }
        });
        return builder;
    }

    private static void put(VoteMatrixBuilder builder, Record row) {
        Map<VotePosition, List<String>> votes = new EnumMap<>(VotePosition.class);
        row.get("votes")
                .values()
                .forEach(vote -> votes.put(
                        VotePosition.valueOf(vote.get("position").asString()),
                        vote.get("countries").asList(Value::asString)));
        builder.put(
                new RecordedRollCall(
                        row.get("id").asString(),
                        UnBody.valueOf(row.get("body").asString()),
                        row.get("session").asString(null),
                        row.get("date").asLocalDate(),
                        row.get("contested").asBoolean()),
                votes);
    }
}
