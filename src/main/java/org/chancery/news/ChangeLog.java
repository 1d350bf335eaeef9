package org.chancery.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.api.Fact;
import org.chancery.claim.Statement;
import org.chancery.claim.VoteClaim;
import org.chancery.graph.Graph;
import org.chancery.meeting.Meeting;
import org.chancery.person.Kinship;
import org.chancery.person.Office;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What the graph's change log says of facts, whichever server made the changes. */
@ApplicationScoped
class ChangeLog {

    /** A change is an article as a rule, and a page of a record of visits at most. */
    private static final int AT_ONCE = 50;

    private static final Map<String, Function<Value, Fact>> MAPPERS = Map.of(
            "Meeting", Meeting::of,
            "Office", Office::of,
            "Kinship", Kinship::of,
            "Statement", Statement::of,
            "VoteClaim", VoteClaim::of);

    private final Graph graph;

    ChangeLog(Graph graph) {
        this.graph = graph;
    }

    /** What some changes did, in their order; the number of the last of them, and whether there are more already. */
    record News(List<NewsItem> items, long newest, boolean more) {}

    private record Found(Fact fact, Set<String> concerned) {}

    /** The number of the newest change. */
    long newest() {
        return graph.read("news/newest", Map.of()).get(0).get("seq").asLong();
    }

    /** The news after a change, by two statements; of a fact that was changed and then withdrawn, the withdrawal alone. */
    News after(long seq) {
        List<Record> changes = graph.read("news/changes", Map.of("seq", seq, "limit", AT_ONCE));
        if (changes.isEmpty()) {
            return new News(List.of(), seq, false);
        }
        Map<String, Found> facts = facts(changes);
        List<NewsItem> items = new ArrayList<>();
        long last = seq;
        for (Record change : changes) {
            last = change.get("seq").asLong();
            for (Value withdrawn : change.get("withdrawn").values()) {
                items.add(new NewsItem(
                        last, withdrawn.get("id").asString(), null, concerned(withdrawn.get("concerned"))));
            }
            for (Object id : change.get("ids").asList()) {
                Found found = facts.get(id);
                if (found != null) {
                    items.add(new NewsItem(last, (String) id, found.fact(), found.concerned()));
                }
            }
        }
        return new News(items, last, changes.size() == AT_ONCE);
    }

    private Map<String, Found> facts(List<Record> changes) {
        List<Object> ids = changes.stream()
                .flatMap(change -> change.get("ids").asList().stream())
                .distinct()
                .toList();
        Map<String, Found> facts = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            for (Record row : graph.read("news/facts", Map.of("ids", ids))) {
                Value node = row.get("node");
                // What is taken away while it is read has lost its properties; that it is gone, the next change tells.
                if (!node.get("id").isNull()) {
                    Fact fact = MAPPERS.get(row.get("label").asString()).apply(node);
                    facts.put(row.get("id").asString(), new Found(fact, concerned(row.get("concerned"))));
                }
            }
        }
        return facts;
    }

    private static Set<String> concerned(Value ids) {
        return new HashSet<>(ids.asList(Value::asString));
    }
}
