package org.chancery.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.chancery.api.Candidate;
import org.chancery.api.ChanceryException;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.chancery.graph.Rows;
import org.chancery.graph.Transaction;
import org.chancery.loading.draft.Problem;
import org.chancery.loading.life.RunningLoads;

/** The loads that there were and that go on, kept in the graph with what they rejected and noted. */
@ApplicationScoped
public class Loads {

    private static final String PREFIX = "load.";

    /** Sorts behind every id of a load. */
    private static final String BEHIND_ALL = "load.~";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Graph graph;
    private final RunningLoads running;

    Loads(Graph graph, RunningLoads running) {
        this.graph = graph;
        this.running = running;
    }

    /** An id that sorts by time. */
    public static String newId(Instant at) {
        return PREFIX + STAMP.format(at) + "-"
                + Integer.toHexString(ThreadLocalRandom.current().nextInt(0x1000, 0x10000));
    }

    /** Whether it is an id of a load, if it is one of anything. */
    public static boolean isId(String id) {
        return id.startsWith(PREFIX);
    }

    /** The load with this id, if there was one; how far it is just now, where it runs here. */
    public Optional<Load> load(String id) {
        return running.load(id)
                .or(() -> graph.read("loading/load", Map.of("id", id)).stream()
                        .map(row -> Load.of(row.get("node")))
                        .findFirst());
    }

    /**
     * The load with this id, as an argument {@code id} names it.
     *
     * @throws ChanceryException NOT_FOUND where there is none
     */
    public Load named(String id) {
        return load(id).orElseThrow(() ->
                ChanceryException.notFound("id: no load has the id \"" + id + "\"; loads lists them", List.of()));
    }

    /** Loads, newest first. */
    Page<Load> loads(PageRequest page) {
        Map<String, Object> parameters = page.parameters();
        Object after = parameters.get("afterId");
        return Rows.page(
                graph,
                Cypher.named("loading/loads")
                        .given("before", after == null ? BEHIND_ALL : after)
                        .given("limit", parameters.get("limit")),
                Cypher.named("loading/count-loads"),
                page,
                node -> running.load(node.get("id").asString()).orElseGet(() -> Load.of(node)));
    }

    /** Notes that a load has begun. */
    public void note(Load load) {
        note(load, List.of());
    }

    void note(Load load, List<Problem> problems) {
        graph.write(tx -> {
            note(tx, load, problems);
            return null;
        });
    }

    void note(Transaction tx, Load load, List<Problem> problems) {
        tx.run(
                "loading/note-load",
                Map.of(
                        "properties",
                        properties(load),
                        "rejects",
                        problems.stream().map(Loads::row).toList()));
    }

    /**
     * Keeps how far a load is.
     *
     * @return whether somebody wants it to end
     */
    public boolean keep(Load load) {
        return graph
                .write(tx -> tx.run("loading/note-progress", Map.of("id", load.id(), "properties", properties(load))))
                .stream()
                .anyMatch(row -> row.get("cancel").asBoolean());
    }

    /** Keeps what a load rejected and noted; twice is as good as once. */
    public void keepRemarks(String id, List<Map<String, Object>> rejects, List<Map<String, Object>> notes) {
        graph.write(tx -> tx.run("loading/keep-remarks", Map.of("id", id, "rejects", rejects, "notes", notes)));
    }

    /** Asks a load to end, wherever it runs; how it is now, if there is one. */
    public Optional<Load> cancel(String id) {
        return graph.write(tx -> tx.run("loading/cancel-load", Map.of("id", id))).stream()
                .map(row -> Load.of(row.get("node")))
                .findFirst();
    }

    /** Ends loads of which nobody has heard for so long, those apart that run here; gives their ids. */
    public List<String> endInterrupted(Duration silence, String message) {
        Instant now = Instant.now();
        Map<String, Object> parameters = Map.of(
                "silentSince", now.minus(silence).atOffset(ZoneOffset.UTC),
                "running", running.ids(),
                "at", now.atOffset(ZoneOffset.UTC),
                "message", message);
        return graph.write(tx -> tx.run("loading/end-interrupted-loads", parameters)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static Map<String, Object> properties(Load load) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", load.id());
        properties.put("kind", load.kind().name());
        properties.put("source", load.source());
        properties.put("status", load.status().name());
        properties.put("startedAt", load.startedAt().atOffset(ZoneOffset.UTC));
        properties.put(
                "finishedAt",
                load.finishedAt() == null ? null : load.finishedAt().atOffset(ZoneOffset.UTC));
        properties.put("aliveAt", load.goesOn() ? Instant.now().atOffset(ZoneOffset.UTC) : null);
        properties.put("read", load.read());
        properties.put("total", load.total());
        properties.put("created", load.created());
        properties.put("updated", load.updated());
        properties.put("unchanged", load.unchanged());
        properties.put("withdrawn", load.withdrawn());
        properties.put("rejected", load.rejected());
        properties.put("gaps", load.gaps());
        properties.put("mended", load.mended());
        properties.put("message", load.message());
        properties.put("rowsPerSecond", load.rowsPerSecond());
        properties.put("secondsLeft", load.secondsLeft());
        properties.put("spooledBytes", load.spooledBytes());
        return properties;
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

    /** What a load rejected, in the order of the input; a page may be of any length. */
    public Page<Reject> rejects(String load, PageRequest page) {
        return rejects(Set.of(load), page).get(load);
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

    Map<String, Page<LoadNote>> notes(Set<String> loads, Collection<LoadNoteKind> kinds, PageRequest page) {
        List<String> names = kinds.stream().distinct().map(LoadNoteKind::name).toList();
        return KeyedRows.pages(
                graph,
                Cypher.named("loading/notes-of-loads"),
                Cypher.named("loading/count-notes"),
                loads,
                id -> Map.of("id", id, "kinds", names),
                page,
                (id, node) -> LoadNote.of(node));
    }
}
