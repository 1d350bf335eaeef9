package org.chancery.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.chancery.graph.Changes;
import org.chancery.graph.Graph;

/** Takes roll calls that a test has loaded out of the graph again: others count those there are. */
@ApplicationScoped
public class RollCalls {

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
        remove(ids);
    }
}
