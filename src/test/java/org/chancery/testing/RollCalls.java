package org.chancery.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.chancery.graph.Changes;
import org.chancery.graph.Graph;

/** Takes roll calls that a test has loaded out of the graph again: others count those there are. */
@ApplicationScoped
public class RollCalls {

    /** As many as a transaction of the test database takes away with the votes of all countries. */
    private static final int AT_ONCE = 200;

    private final Changes changes;
    private final Graph graph;

    RollCalls(Changes changes, Graph graph) {
        this.changes = changes;
        this.graph = graph;
    }

    /** Takes them out with their records, and the resolutions that they are on, which must be the test's own. */
    public void remove(List<String> ids) {
        changes.make(tx -> {
            tx.run("vote/remove-roll-calls", Map.of("ids", ids));
            return new Changes.Outcome<>(null, "roll calls removed", ids);
        });
    }

    /** Takes those out of which a record has an id that begins so. */
    public void removeOf(String beginning) {
        List<String> ids = graph.read("vote/roll-calls-of-records", Map.of("beginning", beginning)).stream()
                .map(row -> row.get("id").asString())
                .toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            remove(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
    }
}
