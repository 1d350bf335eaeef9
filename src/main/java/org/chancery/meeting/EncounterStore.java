package org.chancery.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.api.PartialDate;
import org.chancery.country.Country;
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
                "meeting/encounters",
                "meeting/count-encounters",
                people,
                id -> row(id, criteria, page),
                id -> page,
                (id, node) -> encounter(id, node, criteria));
    }

    /** The counterparts of countries, each a page, by code. */
    Map<String, Page<CountryEncounter>> countryEncounters(
            Set<String> countries, EncounterCriteria criteria, PageRequest page) {
        return KeyedRows.pages(
                graph,
                "meeting/country-encounters",
                "meeting/count-country-encounters",
                countries,
                code -> row(code, criteria, page),
                code -> page,
                (code, node) -> countryEncounter(code, node, criteria));
    }

    /** Two who met under some criteria: the parent of a list of meetings. */
    record Pair(String self, String other, EncounterCriteria criteria) {

        Map<String, Object> row() {
            Map<String, Object> row = new HashMap<>();
            row.put("id", self);
            row.put("other", other);
            criteria.putInto(row);
            return row;
        }
    }

    Map<Pair, List<Meeting>> ofPeople(Set<Pair> pairs, int first) {
        return meetings("meeting/encounter-meetings", pairs, first);
    }

    Map<Pair, List<Meeting>> ofCountries(Set<Pair> pairs, int first) {
        return meetings("meeting/country-encounter-meetings", pairs, first);
    }

    private Map<Pair, List<Meeting>> meetings(String statement, Set<Pair> pairs, int first) {
        return KeyedRows.lists(graph, statement, pairs, Pair::row, pair -> first, (pair, node) -> Meeting.of(node));
    }

    private static Map<String, Object> row(String self, EncounterCriteria criteria, PageRequest page) {
        Map<String, Object> row = page.parameters();
        row.put("id", self);
        criteria.putInto(row);
        return row;
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
