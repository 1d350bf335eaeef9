package org.chancery.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.chancery.api.Candidate;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.chancery.graph.Transaction;
import org.chancery.loading.draft.Problem;

/** The loads that there were, kept in the graph with what they rejected. */
@ApplicationScoped
public class Loads {

    private static final String PREFIX = "load.";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Graph graph;

    Loads(Graph graph) {
        this.graph = graph;
    }

    /** An id that sorts by time. */
    static String newId(Instant at) {
        return PREFIX + STAMP.format(at) + "-"
                + Integer.toHexString(ThreadLocalRandom.current().nextInt(0x1000, 0x10000));
    }

    /** Whether it is an id of a load, if it is one of anything. */
    public static boolean isId(String id) {
        return id.startsWith(PREFIX);
    }

    /** The load with this id, if there was one. */
    public Optional<Load> load(String id) {
        return graph.read("loading/load", Map.of("id", id)).stream()
                .map(row -> Load.of(row.get("node")))
                .findFirst();
    }

    void note(Load load, List<Problem> problems) {
        graph.write(tx -> {
            note(tx, load, problems);
            return null;
        });
    }

    void note(Transaction tx, Load load, List<Problem> problems) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", load.id());
        properties.put("kind", load.kind().name());
        properties.put("source", load.source());
        properties.put("status", load.status().name());
        properties.put("startedAt", load.startedAt().atOffset(ZoneOffset.UTC));
        properties.put("finishedAt", load.finishedAt().atOffset(ZoneOffset.UTC));
        properties.put("read", load.read());
        properties.put("created", load.created());
        properties.put("updated", load.updated());
        properties.put("unchanged", load.unchanged());
        properties.put("withdrawn", load.withdrawn());
        properties.put("rejected", load.rejected());
        properties.put("message", load.message());
        tx.run(
                "loading/note-load",
                Map.of(
                        "properties",
                        properties,
                        "rejects",
                        problems.stream().map(Loads::row).toList()));
    }

    private static Map<String, Object> row(Problem problem) {
        Map<String, Object> row = new HashMap<>();
        row.put("place", problem.place());
        row.put("value", problem.value());
        row.put("code", problem.code().name());
        row.put("reason", problem.reason());
        row.put("candidates", problem.candidates().stream().map(Candidate::id).toList());
        return row;
    }

    Map<String, Page<Reject>> rejects(Set<String> loads, PageRequest page) {
        return KeyedRows.pages(
                graph,
                Cypher.named("loading/rejects-of-loads"),
                Cypher.named("loading/count-rejects"),
                loads,
                page,
                Reject::of);
    }
}
