package org.chancery.country;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.graph.Cypher;
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
        Map<String, Object> wanted = new HashMap<>();
        Set<String> parts = new TreeSet<>();
        List<String> ids = filter == null ? null : ids(filter);
        parts.add(ids == null ? "countries-of/all" : "countries-of/ids");
        wanted.put("ids", ids);
        if (filter != null && filter.region() != null) {
            parts.add("country-filter/region");
            wanted.put("region", Folding.fold(filter.region()));
        }
        if (filter != null && filter.memberOn() != null) {
            parts.add("country-filter/member-on");
            wanted.put("memberOn", filter.memberOn());
        }
        return Rows.page(
                graph,
                Cypher.named("country/countries").with(parts, wanted),
                Cypher.named("country/count-countries").with(parts, wanted),
                page,
                Country::of);
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
