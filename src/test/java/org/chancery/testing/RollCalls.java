package org.chancery.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.chancery.graph.Changes;

/** Takes roll calls that a test has loaded out of the graph again: others count those there are. */
@ApplicationScoped
public class RollCalls {

    private final Changes changes;

    RollCalls(Changes changes) {
        this.changes = changes;
    }

    /** Takes them out, and the resolutions that they are on, which must be the test's own. */
    public void remove(List<String> ids) {
        changes.make(tx -> {
            tx.run("vote/remove-roll-calls", Map.of("ids", ids));
            return new Changes.Outcome<>(null, "roll calls removed", ids);
        });
    }
}
