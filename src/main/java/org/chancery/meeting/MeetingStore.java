package org.chancery.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.country.Country;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.chancery.person.Organization;
import org.chancery.person.Person;
import org.neo4j.driver.Value;

/** Meetings in the graph, and what they are joined to. */
@ApplicationScoped
class MeetingStore {

    /** The key of the one list that has no owner. */
    private static final String ALL = "";

    private final Graph graph;

    MeetingStore(Graph graph) {
        this.graph = graph;
    }

    /** Whose meetings. */
    enum Owner {
        PERSON,
        COUNTRY,
        ORGANIZATION,
        PLACE
    }

    /** All meetings that fit. */
    Page<Meeting> meetings(MeetingCriteria criteria, PageRequest page) {
        // Whoever names somebody or a place looks their meetings up instead of going through all.
        if (criteria.f().containsKey("with")) {
            return meetings("meetings-of/with", Set.of(ALL), criteria, page).get(ALL);
        }
        if (criteria.f().get("place") instanceof String place) {
            return meetings(Owner.PLACE, Set.of(place), criteria, page).get(place);
        }
        return meetings("meetings-of/all", Set.of(ALL), criteria, page).get(ALL);
    }

    /** The meetings of several owners, each a page: one statement for all, and one more where the length is asked for. */
    Map<String, Page<Meeting>> meetings(Owner owner, Set<String> ids, MeetingCriteria criteria, PageRequest page) {
        return meetings(Cypher.part("meetings-of", owner.name()), ids, criteria, page);
    }

    private Map<String, Page<Meeting>> meetings(
            String of, Set<String> ids, MeetingCriteria criteria, PageRequest page) {
        return KeyedRows.pages(
                graph,
                criteria.narrowShown(Cypher.named("meeting/meetings").with(of)),
                criteria.narrow(Cypher.named("meeting/count-meetings").with(of)),
                ids,
                page,
                Meeting::of);
    }

    /** The meeting with this id or one that an account proposed; null where there is none. */
    Meeting meeting(String id) {
        return graph.read("meeting/meeting", Map.of("id", id)).stream()
                .map(row -> Meeting.of(row.get("node")))
                .findFirst()
                .orElse(null);
    }

    List<List<Participation>> participants(List<Meeting> meetings) {
        return lists(
                "meeting/participants",
                meetings,
                v -> new Participation(
                        v.get("person").isNull() ? null : Person.of(v.get("person")),
                        v.get("country").isNull() ? null : Country.of(v.get("country")),
                        v.get("organization").isNull() ? null : Organization.of(v.get("organization")),
                        v.get("capacity").asString(null)));
    }

    List<List<Person>> people(List<Meeting> meetings) {
        return lists("meeting/people-of-meetings", meetings, Person::of);
    }

    List<List<Country>> countries(List<Meeting> meetings) {
        return lists("meeting/countries-of-meetings", meetings, Country::of);
    }

    List<Place> places(List<Meeting> meetings) {
        return KeyedRows.single(
                graph,
                "meeting/places-of-meetings",
                meetings.stream().map(Meeting::id).toList(),
                Place::of);
    }

    /** The accounts of each meeting, the earliest published first; for a meeting as known on a day those by then. */
    List<List<Account>> accounts(List<Meeting> meetings) {
        return lists("meeting/accounts-of-meetings", meetings, Account::of);
    }

    /** What belongs to each meeting; for a meeting as known on a day, what was known by then. */
    private <T> List<List<T>> lists(String statement, List<Meeting> meetings, Function<Value, T> mapper) {
        List<Map<String, Object>> keys = new ArrayList<>();
        for (int n = 0; n < meetings.size(); n++) {
            Map<String, Object> key = new HashMap<>();
            key.put("n", n);
            key.put("id", meetings.get(n).id());
            key.put("knownOn", meetings.get(n).knownOn());
            keys.add(key);
        }
        Map<Integer, List<T>> found = graph.read(statement, Map.of("keys", keys)).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("n").asInt(),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> mapper.apply(row.get("node")), Collectors.toList())));
        List<List<T>> inOrder = new ArrayList<>();
        for (int n = 0; n < meetings.size(); n++) {
            inOrder.add(found.getOrDefault(n, List.of()));
        }
        return inOrder;
    }

    Place place(String id) {
        return Place.of(graph.read("meeting/place", Map.of("id", id)).get(0).get("node"));
    }

    List<Country> countriesOfPlaces(List<Place> places) {
        return KeyedRows.single(
                graph,
                "meeting/countries-of-places",
                places.stream().map(Place::id).toList(),
                Country::of);
    }
}
