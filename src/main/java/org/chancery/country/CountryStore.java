package org.chancery.country;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.graph.Graph;
import org.chancery.graph.Rows;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.chancery.vote.Voters;

/** Countries in the graph. */
@ApplicationScoped
class CountryStore {

    /** More than there are countries. */
    private static final int ALL = 1000;

    private final Graph graph;
    private final Names names;
    private final Voters voters;

    CountryStore(Graph graph, Names names, Voters voters) {
        this.graph = graph;
        this.names = names;
        this.voters = voters;
    }

    Country country(String id) {
        return Country.of(graph.read("country/country", Map.of("id", id)).get(0).get("node"));
    }

    Page<Country> countries(CountryFilter filter, PageRequest page) {
        Map<String, Object> parameters = page.parameters();
        parameters.put("ids", filter == null ? null : ids(filter));
        parameters.put("region", filter == null || filter.region() == null ? null : Folding.fold(filter.region()));
        parameters.put("memberOn", filter == null ? null : filter.memberOn());
        return Rows.page(page, graph.read("country/countries", parameters), Country::of);
    }

    /** The ids of those that fit text and vote; null where neither is given. */
    private List<String> ids(CountryFilter filter) {
        if (filter.text() == null && filter.voted() == null) {
            return null;
        }
        if (filter.text() == null) {
            return voters.codes("filter.voted", filter.voted());
        }
        Set<String> fitting = new HashSet<>();
        names.similar(filter.text(), EnumSet.of(NamedKind.COUNTRY), ALL)
                .forEach(s -> fitting.add(s.named().id()));
        if (filter.voted() != null) {
            fitting.retainAll(voters.codes("filter.voted", filter.voted()));
        }
        return List.copyOf(fitting);
    }
}
