package org.chancery.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.api.ChanceryException;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.jboss.logging.Logger;

/**
 * Has the database plan what people ask first, whom somebody met and where that is told, while the server is still
 * starting: planning is slow in a JVM that has just started.
 */
@ApplicationScoped
public class FirstQuestions {

    private static final Logger LOG = Logger.getLogger(FirstQuestions.class);

    private static final Set<String> HELD = Set.of("meeting-filter/status", "meeting-status/now");
    /** The database plans anew for another number of entries in a parameter, told apart as none, one, or several. */
    private static final List<String> ONE = List.of("");

    private static final List<String> SEVERAL = List.of("", "");

    /**
     * What every such question needs first, then the rest from its end: a question asked meanwhile has its own next
     * statement planned, and neither plans what the other does.
     */
    static final List<Cypher> STATEMENTS = List.of(
            Cypher.named("names/resolve").with("named-by-id/person").given("wanted", rows(ONE)),
            of("meeting/encounters", ONE),
            Cypher.named("article/articles-of-ids").given("ids", ONE),
            Cypher.named("article/evidence").with("evidence-of/meeting").given("facts", rows(SEVERAL)),
            Cypher.named("meeting/countries-of-places").given("ids", ONE),
            Cypher.named("meeting/places-of-meetings").given("ids", ONE),
            of("meeting/encounter-meetings", SEVERAL),
            Cypher.named("person/offices-of-people")
                    .given("keys", rows(SEVERAL))
                    .given("limit", 1),
            of("meeting/count-encounters", ONE));

    private final Graph graph;

    FirstQuestions(Graph graph) {
        this.graph = graph;
    }

    /** Asks them of nobody. A database that does not answer now is no harm. */
    void plan() {
        try {
            STATEMENTS.forEach(graph::read);
        } catch (ChanceryException e) {
            LOG.debugf("The first questions were not planned: %s", e.getMessage());
        }
    }

    private static Cypher of(String statement, List<String> people) {
        return Cypher.named(statement).with(HELD, Map.of("keys", rows(people), "limit", 1, "f", Map.of("status", ONE)));
    }

    private static List<Map<String, Object>> rows(List<String> ids) {
        return ids.stream()
                .map(id -> Map.<String, Object>of("n", 0, "id", id, "labels", List.of()))
                .toList();
    }
}
