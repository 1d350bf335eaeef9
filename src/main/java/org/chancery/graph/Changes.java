package org.chancery.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The graph's change log. Every transaction that changes facts takes the one sequence lock first and appends its change
 * last, so the numbers are the order of commits, without gaps.
 */
@ApplicationScoped
public class Changes {

    private final Graph graph;

    Changes(Graph graph) {
        this.graph = graph;
    }

    /**
     * What one transaction did: the answer to give, and the ids it touched; none means that nothing changed.
     *
     * @param what begins with "roll calls " or "countries " where it touched such: by these words every server finds out
     *     that the voting record it holds in memory is behind
     */
    public record Outcome<T>(T answer, String what, Collection<String> ids) {}

    /** Runs work alone among all writers and logs what it changed; nothing is logged where it changed nothing. */
    public <T> T make(Function<Transaction, Outcome<T>> work) {
        return graph.write(tx -> {
            long seq =
                    tx.run("graph/lock-sequence", Map.of()).get(0).get("next").asLong();
            Outcome<T> outcome = work.apply(tx);
            if (!outcome.ids().isEmpty()) {
                tx.run(
                        "graph/append-change",
                        Map.of(
                                "seq", seq,
                                "at", Instant.now().toString(),
                                "what", outcome.what(),
                                "ids", List.copyOf(outcome.ids())));
            }
            return outcome.answer();
        });
    }
}
