package org.chancery.loading.verify;

import java.util.List;
import java.util.function.Consumer;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.neo4j.driver.Record;

/** Compares what is noted of people, whom their ids lead to and whether lists show them, with what follows from merges. */
final class MergedPeople {

    private static final int PAGE = 1000;

    private final Graph graph;
    private final Consumer<Difference> found;

    MergedPeople(Graph graph, Consumer<Difference> found) {
        this.graph = graph;
        this.found = found;
    }

    void compare() {
        graph.pages(Cypher.named("verify/people"), "id", PAGE, rows -> rows.forEach(this::compare));
    }

    private void compare(Record row) {
        String id = row.get("id").asString();
        List<Object> ends = row.get("ends").asList();
        String root = Canonical.text(row.get("root").asObject());
        String right = ends.size() == 1 ? Canonical.text(ends.get(0)) : "null";
        if (ends.size() > 1) {
            tell(id, "is merged into several: " + Canonical.text(ends));
        } else if (!root.equals(right)) {
            tell(id, "root is " + root + "; the merges give " + right);
        }
        boolean unlisted = row.get("unlisted").asBoolean();
        if (unlisted != (!ends.isEmpty() || row.get("untold").asBoolean())) {
            tell(id, unlisted ? "is in no list, though told of" : "is in lists, though merged or told of no more");
        }
    }

    private void tell(String id, String difference) {
        found.accept(new Difference("person", id, difference));
    }
}
