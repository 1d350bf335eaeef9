package org.chancery.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.graph.Graph;
import org.chancery.graph.Rows;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;

/** People in the graph. */
@ApplicationScoped
class PersonStore {

    /** So many people a text may fit at most; a longer list would hold what does not look like it any more. */
    private static final int FITTING_AT_MOST = 200;

    private final Graph graph;
    private final Names names;

    PersonStore(Graph graph, Names names) {
        this.graph = graph;
        this.names = names;
    }

    Person person(String id) {
        return Person.of(graph.read("person/person", Map.of("id", id)).get(0).get("node"));
    }

    Page<Person> people(PersonFilter filter, PageRequest page) {
        Map<String, Object> parameters = page.parameters();
        parameters.put("ids", null);
        parameters.put("country", null);
        parameters.put("title", null);
        parameters.put("met", null);
        if (filter != null) {
            if (filter.text() != null) {
                parameters.put("ids", fitting(filter.text()));
            }
            if (filter.country() != null) {
                parameters.put(
                        "country",
                        names.one("filter.country", filter.country(), NamedKind.COUNTRY)
                                .id());
            }
            if (filter.met() != null) {
                parameters.put(
                        "met",
                        names.one("filter.met", filter.met(), NamedKind.PERSON).id());
            }
            parameters.put("title", filter.title() == null ? null : Folding.fold(filter.title()));
        }
        return Rows.page(page, graph.read("person/people", parameters), Person::of);
    }

    private List<String> fitting(String text) {
        return names.similar(text, EnumSet.of(NamedKind.PERSON), FITTING_AT_MOST).stream()
                .map(s -> s.named().id())
                .toList();
    }
}
