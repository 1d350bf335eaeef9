package org.chancery.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.neo4j.driver.Record;

/** Resolutions, roll calls and votes in the graph. */
@ApplicationScoped
class VoteStore {

    private final Graph graph;

    VoteStore(Graph graph) {
        this.graph = graph;
    }

    /** Two countries, by id. */
    record Pair(String a, String b) {}

    Resolution resolution(String id) {
        return Resolution.of(
                graph.read("vote/resolution", Map.of("id", id)).get(0).get("node"));
    }

    /** The roll call with this id; null where there is none. */
    RollCall rollCall(String id) {
        List<Record> rows = graph.read("vote/roll-call", Map.of("id", id));
        return rows.isEmpty() ? null : RollCall.of(rows.get(0).get("node"));
    }

    Page<Resolution> resolutions(RollCallFilter filter, PageRequest page) {
        Map<String, Object> key = key(filter, page);
        return KeyedRows.pages(
                        graph,
                        "vote/resolutions",
                        "vote/count-resolutions",
                        Set.of(page),
                        p -> key,
                        p -> p,
                        (p, node) -> Resolution.of(node))
                .get(page);
    }

    Page<RollCall> rollCalls(RollCallFilter filter, RollCallOrder order, PageRequest page) {
        Pair all = new Pair(null, null);
        return rollCalls(Set.of(all), filter, order, page).get(all);
    }

    /** The roll calls in which the two of each pair took different positions, newest first. */
    Map<Pair, Page<RollCall>> differences(Set<Pair> pairs, RollCallFilter filter, PageRequest page) {
        return rollCalls(pairs, filter, RollCallOrder.NEWEST, page);
    }

    private Map<Pair, Page<RollCall>> rollCalls(
            Set<Pair> pairs, RollCallFilter filter, RollCallOrder order, PageRequest page) {
        return KeyedRows.pages(
                graph,
                "vote/roll-calls",
                "vote/count-roll-calls",
                pairs,
                pair -> {
                    Map<String, Object> key = key(filter, page);
                    key.put("a", pair.a());
                    key.put("b", pair.b());
                    key.put("order", order.name());
                    return key;
                },
                pair -> page,
                (pair, node) -> RollCall.of(node));
    }

    Map<String, Page<Vote>> votesOfRollCalls(Set<String> ids, VotePosition position, PageRequest page) {
        return votes("rollCall", ids, position, null, page);
    }

    Map<String, Page<Vote>> votesOfCountries(
            Set<String> ids, VotePosition position, RollCallFilter filter, PageRequest page) {
        return votes("country", ids, position, filter, page);
    }

    private Map<String, Page<Vote>> votes(
            String owner, Set<String> ids, VotePosition position, RollCallFilter filter, PageRequest page) {
        return KeyedRows.pages(
                graph,
                "vote/votes",
                "vote/count-votes",
                ids,
                id -> {
                    Map<String, Object> key = key(filter, page);
                    key.put(owner, id);
                    key.put("position", position == null ? null : position.name());
                    return key;
                },
                id -> page,
                (id, node) -> Vote.of(node));
    }

    private static Map<String, Object> key(RollCallFilter filter, PageRequest page) {
        Map<String, Object> key = page.parameters();
        key.put("filter", RollCallFilter.parameters(filter));
        return key;
    }

    Map<Pair, Agreement> agreements(Set<Pair> pairs, RollCallFilter filter) {
        List<Pair> order = List.copyOf(pairs);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int n = 0; n < order.size(); n++) {
            rows.add(Map.of("n", n, "a", order.get(n).a(), "b", order.get(n).b()));
        }
        Map<Pair, Agreement> agreements = new HashMap<>();
        graph.read("vote/agreements", Map.of("pairs", rows, "f", RollCallFilter.parameters(filter)))
                .forEach(row -> agreements.put(order.get(row.get("n").asInt()), Agreement.of(row.get("row"), filter)));
        return agreements;
    }

    List<List<RollCall>> rollCallsOf(List<Resolution> resolutions) {
        return KeyedRows.lists(
                graph,
                "vote/roll-calls-of-resolutions",
                resolutions.stream().map(Resolution::id).toList(),
                RollCall::of);
    }

    List<Resolution> resolutionsOf(List<RollCall> rollCalls) {
        return KeyedRows.single(
                graph,
                "vote/resolutions-of-roll-calls",
                rollCalls.stream().map(RollCall::id).toList(),
                Resolution::of);
    }
}
