package org.chancery.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** How countries agree, found in two ways: from the matrix in memory, and by a statement that asks the database alone. */
@ApplicationScoped
class ComparedPairs {

    private final Comparisons comparisons;
    private final Graph graph;

    ComparedPairs(Comparisons comparisons, Graph graph) {
        this.comparisons = comparisons;
        this.graph = graph;
    }

    record Pair(String a, String b) {}

    /** What is said of a pair. */
    record Said(Pair pair, int shared, int same, int opposed, List<Session> sessions) {}

    record Session(String name, int year, int shared, double score) {}

    /** All pairs of some countries, in both orders. */
    static List<Pair> of(List<String> countries) {
        return countries.stream()
                .flatMap(a -> countries.stream().filter(b -> !b.equals(a)).map(b -> new Pair(a, b)))
                .toList();
    }

    List<Said> inMemory(List<Pair> pairs, RollCallFilter filter) {
        Comparison comparison = comparisons.in(filter);
        return pairs.stream().map(pair -> inMemory(comparison, pair)).toList();
    }

    private static Said inMemory(Comparison comparison, Pair pair) {
        Agreement agreement = comparison.agreement(pair.a(), pair.b());
        List<Session> sessions = agreement.bySession().stream()
                .map(s -> new Session(s.session(), s.year(), s.shared(), s.score()))
                .toList();
        return new Said(pair, agreement.shared(), agreement.same(), agreement.opposed(), sessions);
    }

    List<Said> inCypher(List<Pair> pairs, RollCallFilter filter) {
        List<Map<String, Object>> rows = IntStream.range(0, pairs.size())
                .mapToObj(n -> Map.<String, Object>of(
                        "n", n, "a", pairs.get(n).a(), "b", pairs.get(n).b()))
                .toList();
        Cypher statement = RollCallFilter.narrow(Cypher.named("vote/agreements"), "roll-call-filter", filter);
        return graph.read(statement.given("pairs", rows)).stream()
                .map(row -> inCypher(pairs.get(row.get("n").asInt()), row))
                .toList();
    }

    private static Said inCypher(Pair pair, Record row) {
        int shared = 0;
        int same = 0;
        int opposed = 0;
        List<Session> sessions = new ArrayList<>();
        for (Value s : row.get("row").get("sessions").values()) {
            int n = s.get("shared").asInt();
            shared += n;
            same += s.get("same").asInt();
            opposed += s.get("opposed").asInt();
            double score = (n + s.get("same").asInt() - s.get("opposed").asInt()) / (2.0 * n);
            sessions.add(new Session(s.get("session").asString(), s.get("year").asInt(), n, score));
        }
        return new Said(pair, shared, same, opposed, sessions);
    }
}
