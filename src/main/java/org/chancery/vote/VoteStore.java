package org.chancery.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.chancery.graph.Rows;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

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
        return Rows.page(
                graph,
                RollCallFilter.narrow(Cypher.named("vote/resolutions"), "resolution-filter", filter),
                RollCallFilter.narrow(Cypher.named("vote/count-resolutions"), "resolution-filter", filter),
                page,
                Resolution::of);
    }

    Page<RollCall> rollCalls(RollCallFilter filter, RollCallOrder order, PageRequest page) {
        Pair all = new Pair("", "");
        return rollCalls("roll-calls-of/all", Set.of(all), filter, order, page).get(all);
    }

    /** The roll calls in which the two of each pair took different positions, newest first. */
    Map<Pair, Page<RollCall>> differences(Set<Pair> pairs, RollCallFilter filter, PageRequest page) {
        return rollCalls("roll-calls-of/pair", pairs, filter, RollCallOrder.NEWEST, page);
    }

    private Map<Pair, Page<RollCall>> rollCalls(
            String which, Set<Pair> pairs, RollCallFilter filter, RollCallOrder order, PageRequest page) {
        UnaryOperator<Cypher> narrow = statement -> {
            Cypher narrowed = rollCalls(statement.with(which), filter);
            // One adopted without a vote has no distance between yes and no.
            return order == RollCallOrder.CLOSEST ? narrowed.with("roll-call-filter/recorded") : narrowed;
        };
        return KeyedRows.pages(
                graph,
                narrow.apply(Cypher.named("vote/roll-calls")).with(Cypher.part("roll-call-key", order.name())),
                narrow.apply(Cypher.named("vote/count-roll-calls")),
                pairs,
                pair -> Map.of("a", pair.a(), "b", pair.b()),
                page,
                (pair, node) -> RollCall.of(node));
    }

    Map<String, Page<Vote>> votesOfRollCalls(Set<String> ids, VotePosition position, PageRequest page) {
        return votes("votes-of/roll-call", ids, position, null, page);
    }

    Map<String, Page<Vote>> votesOfCountries(
            Set<String> ids, VotePosition position, RollCallFilter filter, PageRequest page) {
        return votes("votes-of/country", ids, position, filter, page);
    }

    private Map<String, Page<Vote>> votes(
            String owner, Set<String> ids, VotePosition position, RollCallFilter filter, PageRequest page) {
        UnaryOperator<Cypher> narrow = statement -> {
            Cypher narrowed = rollCalls(statement, filter);
            if (position == VotePosition.NOT_ELIGIBLE) {
                return narrowed.with(owner + "-not-eligible");
            }
            return position == null
                    ? narrowed.with(owner)
                    : narrowed.with(owner).with("vote-filter/position").given("position", position.name());
        };
        return KeyedRows.pages(
                graph,
                narrow.apply(Cypher.named("vote/votes")),
                narrow.apply(Cypher.named("vote/count-votes")),
                ids,
                page,
                Vote::of);
    }

    /** How a country voted in each of these roll calls in which it did, by their ids. */
    Map<String, VotePosition> positions(Set<String> rollCalls, String country) {
        return graph.read("vote/positions", Map.of("ids", List.copyOf(rollCalls), "country", country)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> VotePosition.valueOf(row.get("position").asString())));
    }

    private static Cypher rollCalls(Cypher statement, RollCallFilter filter) {
        return RollCallFilter.narrow(statement, "roll-call-filter", filter);
    }

    /** The ids of the recorded roll calls that fit. */
    Set<String> fitting(RollCallFilter filter) {
        return Set.copyOf(graph.read(rollCalls(Cypher.named("vote/roll-calls-that-fit"), filter))
                .get(0)
                .get("ids")
                .asList(Value::asString));
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
