package org.chancery.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.chancery.api.Node;
import org.chancery.article.Article;
import org.chancery.claim.Statement;
import org.chancery.claim.VoteClaim;
import org.chancery.country.Country;
import org.chancery.graph.Graph;
import org.chancery.meeting.Meeting;
import org.chancery.meeting.Place;
import org.chancery.person.Organization;
import org.chancery.person.Person;
import org.chancery.vote.Resolution;
import org.chancery.vote.RollCall;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** From ids to the things of whatever kind that have them. */
@ApplicationScoped
public class Nodes {

    private static final Map<String, Function<Value, Node>> MAPPERS = Map.of(
            "Person", Person::of,
            "Country", Country::of,
            "Organization", Organization::of,
            "Place", Place::of,
            "Meeting", Meeting::of,
            "Article", Article::of,
            "Resolution", Resolution::of,
            "RollCall", RollCall::of,
            "Statement", Statement::of,
            "VoteClaim", VoteClaim::of);

    private final Graph graph;

    Nodes(Graph graph) {
        this.graph = graph;
    }

    /** The things with these ids, by id, in one statement; an id that nothing has is absent. */
    public Map<String, Node> byIds(Collection<String> ids) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return nodes;
        }
        for (Record row : graph.read("search/nodes", Map.of("ids", List.copyOf(ids)))) {
            Function<Value, Node> mapper = MAPPERS.get(row.get("label").asString());
            nodes.put(row.get("id").asString(), mapper.apply(row.get("node")));
        }
        return nodes;
    }

    /** The things with these ids, list by list, in one statement; an id that nothing has is left out. */
    public List<List<Node>> byLists(List<List<String>> lists) {
        Map<String, Node> nodes =
                byIds(lists.stream().flatMap(List::stream).distinct().toList());
        return lists.stream()
                .map(ids ->
                        ids.stream().map(nodes::get).filter(Objects::nonNull).toList())
                .toList();
    }
}
