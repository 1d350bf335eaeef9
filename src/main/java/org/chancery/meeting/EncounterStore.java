package org.chancery.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.api.PartialDate;
import org.chancery.country.Country;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.chancery.person.Person;
import org.neo4j.driver.Value;

/** Who met whom, counted over meetings. */
@ApplicationScoped
class EncounterStore {

    private final Graph graph;

    EncounterStore(Graph graph) {
        this.graph = graph;
    }

    /** The counterparts of people, each a page, by id. */
    Map<String, Page<Encounter>> encounters(Set<String> people, EncounterCriteria criteria, PageRequest page) {
        return KeyedRows.pages(
                graph,
                criteria.narrow(Cypher.named("meeting/encounters")),
                criteria.narrow(Cypher.named("meeting/count-encounters")),
                people,
                id -> Map.of("id", id),
                page,
                (id, node) -> encounter(id, node, criteria));
    }

    /** The counterparts of countries, each a page, by code. */
    Map<String, Page<CountryEncounter>> countryEncounters(
            Set<String> countries, EncounterCriteria criteria, PageRequest page) {
        return KeyedRows.pages(
                graph,
                criteria.narrowCountries(Cypher.named("meeting/country-encounters")),
                criteria.narrowCountries(Cypher.named("meeting/count-country-encounters")),
                countries,
                code -> Map.of("id", code),
                page,
                (code, node) -> countryEncounter(code, node, criteria));
    }

    /** Two who met under some criteria: the parent of a list of meetings. */
    record Pair(String self, String other, EncounterCriteria criteria) {

        Map<String, Object> row() {
            return Map.of("id", self, "other", other);
        }
    }

    Map<Pair, List<Meeting>> ofPeople(Set<Pair> pairs, int first) {
        return meetings(
                pairs,
                first,
                criteria ->
                        criteria.narrow(criteria.meetings().narrowShown(Cypher.named("meeting/encounter-meetings"))));
    }

    Map<Pair, List<Meeting>> ofCountries(Set<Pair> pairs, int first) {
        return meetings(
                pairs,
                first,
                criteria -> criteria.meetings().narrowShown(Cypher.named("meeting/country-encounter-meetings")));
    }

    /** One statement for all pairs with the same criteria: as many as fields of the request ask for pairs. */
    private Map<Pair, List<Meeting>> meetings(
            Set<Pair> pairs, int first, Function<EncounterCriteria, Cypher> statement) {
        Map<Pair, List<Meeting>> meetings = new HashMap<>();
        pairs.stream()
                .collect(Collectors.groupingBy(Pair::criteria, Collectors.toSet()))
                .forEach((criteria, same) -> meetings.putAll(
                        KeyedRows.lists(graph, statement.apply(criteria), same, Pair::row, first, Meeting::of)));
        return meetings;
    }

    private static Encounter encounter(String self, Value node, EncounterCriteria criteria) {
        return new Encounter(
                Person.of(node.get("person")),
                node.get("count").asInt(),
                PartialDate.of(node.get("first").asString(null)),
                PartialDate.of(node.get("last").asString(null)),
                self,
                criteria);
    }

    private static CountryEncounter countryEncounter(String self, Value node, EncounterCriteria criteria) {
        return new CountryEncounter(
                Country.of(node.get("country")),
                node.get("count").asInt(),
                PartialDate.of(node.get("first").asString(null)),
                PartialDate.of(node.get("last").asString(null)),
                self,
                criteria);
    }
}
