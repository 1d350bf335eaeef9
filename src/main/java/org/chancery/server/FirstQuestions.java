package org.chancery.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.graph.Graph;
import org.jboss.logging.Logger;

/** Has the database plan what users ask first, so that the first of them does not wait for it: planning costs seconds. */
@ApplicationScoped
public class FirstQuestions {

    private static final Logger LOG = Logger.getLogger(FirstQuestions.class);

    private static final Map<String, Object> NO_KEYS = Map.of("keys", List.of(), "limit", 21);

    private final Graph graph;

    FirstQuestions(Graph graph) {
        this.graph = graph;
    }

    /** Asks them for nothing; a database that does not answer now is no harm. */
    void plan() {
        try {
            graph.read("names/resolve", Map.of("wanted", List.of()));
            graph.read("meeting/encounters", NO_KEYS);
            graph.read("meeting/encounter-meetings", NO_KEYS);
            graph.read("meeting/meetings", NO_KEYS);
            graph.read("article/evidence", Map.of("kind", "MEETING", "facts", List.of()));
        } catch (ChanceryException e) {
            LOG.debugf("The first questions were not planned: %s", e.getMessage());
        }
    }
}
