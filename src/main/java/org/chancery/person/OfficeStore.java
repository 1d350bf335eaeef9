package org.chancery.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.country.Country;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;

/** Offices and kinship in the graph. */
@ApplicationScoped
class OfficeStore {

    /** So many offices of one person or country at most. */
    private static final int MOST = 500;

    private final Graph graph;

    OfficeStore(Graph graph) {
        this.graph = graph;
    }

    /** The offices of people; on null: on any day. */
    Map<String, List<Office>> ofPeople(Set<String> ids, LocalDate on) {
        return offices("person/offices-of-people", ids, on);
    }

    /** The offices of countries and of their organizations; on null: on any day. */
    Map<String, List<Office>> ofCountries(Set<String> codes, LocalDate on) {
        return offices("person/offices-of-countries", codes, on);
    }

    private Map<String, List<Office>> offices(String statement, Set<String> ids, LocalDate on) {
        return KeyedRows.lists(graph, Cypher.named(statement), ids, id -> row(id, on), MOST, Office::of);
    }

    private static Map<String, Object> row(String id, LocalDate on) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("on", on);
        return row;
    }

    List<List<Office>> officials(List<String> organizations) {
        return KeyedRows.lists(graph, "person/offices-of-organizations", organizations, Office::of);
    }

    List<List<Kinship>> kin(List<String> people) {
        return KeyedRows.lists(graph, "person/kin-of-people", people, Kinship::of);
    }

    List<Country> countries(List<String> organizations) {
        return KeyedRows.single(graph, "person/countries-of-organizations", organizations, Country::of);
    }
}
