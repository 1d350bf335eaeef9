package org.chancery.path;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.api.PartialDate;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.meeting.Meeting;
import org.chancery.meeting.MeetingCriteria;
import org.chancery.person.Person;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Chains and networks of meetings in the graph. */
@ApplicationScoped
class PathStore {

    /** More ties than this are more than a picture shows and a reader reads. */
    private static final int TIES_AT_MOST = 20_000;

    private final Graph graph;

    PathStore(Graph graph) {
        this.graph = graph;
    }

    List<Path> paths(String from, String to, int maxMeetings, int paths, MeetingCriteria criteria) {
        Cypher statement = criteria.narrowShown(Cypher.named("path/connections"))
                .given(Map.of("from", from, "to", to, "maxMeetings", maxMeetings, "paths", paths));
        return graph.read(statement).stream().map(PathStore::path).toList();
    }

    private static Path path(Record row) {
        List<Value> people = row.get("people").asList(v -> v);
        List<Value> meetings = row.get("meetings").asList(v -> v);
        List<PathStep> steps = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            steps.add(new PathStep(Person.of(people.get(i)), i == 0 ? null : Meeting.of(meetings.get(i - 1))));
        }
        return new Path(meetings.size(), steps);
    }

    /** Those around some people: they themselves and whoever is so many meetings away. */
    private Set<String> around(List<String> ids, int steps, MeetingCriteria criteria) {
        Set<String> found = new LinkedHashSet<>(ids);
        Set<String> frontier = found;
        for (int step = 0; step < steps && !frontier.isEmpty(); step++) {
            Set<String> next = new LinkedHashSet<>();
            graph.read(criteria.narrow(Cypher.named("path/network-neighbours")).given("ids", List.copyOf(frontier)))
                    .forEach(row -> next.add(row.get("id").asString()));
            next.removeAll(found);
            found.addAll(next);
            frontier = next;
        }
        return found;
    }

    /**
     * The best connected of a network, and how many there are besides.
     *
     * @param around ids of people, whose network it is; none: everybody's
     * @param steps so many meetings away from them
     * @param countries codes, whose people they are; none: anybody's
     */
    Network network(List<String> around, int steps, List<String> countries, int maxPeople, MeetingCriteria criteria) {
        Set<String> ids = around(around, steps, criteria);
        List<NetworkPerson> people = graph
                .read(among(ids, countries, criteria.narrow(Cypher.named("path/network-people")))
                        .given("limit", maxPeople))
                .stream()
                .map(row -> new NetworkPerson(
                        Person.of(row.get("person")), row.get("meetings").asInt()))
                .toList();
        List<String> shown = people.stream().map(p -> p.person().id()).toList();
        List<Tie> ties = graph
                .read(criteria.narrow(Cypher.named("path/network-ties"))
                        .with(criteria.status())
                        .given("ids", shown)
                        .given("limit", TIES_AT_MOST))
                .stream()
                .map(PathStore::tie)
                .toList();
        Record size = graph.read(among(ids, countries, criteria.narrow(Cypher.named("path/network-size"))))
                .get(0);
        return new Network(
                around,
                people,
                ties,
                size.get("people").asInt() - people.size(),
                size.get("ties").asInt() - ties.size());
    }

    private static Cypher among(Set<String> ids, List<String> countries, Cypher statement) {
        Cypher among = ids.isEmpty()
                ? statement.with("people-of/all")
                : statement.with("people-of/ids").given("ids", List.copyOf(ids));
        return countries.isEmpty()
                ? among
                : among.with("network-filter/countries").given("countries", countries);
    }

    private static Tie tie(Record row) {
        return new Tie(
                row.get("a").asString(),
                row.get("b").asString(),
                row.get("held").asInt(),
                row.get("planned").asInt(),
                PartialDate.of(row.get("first").asString(null)),
                PartialDate.of(row.get("last").asString(null)));
    }
}
