package org.chancery.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** People in the graph. */
@ApplicationScoped
class PersonStore {

    /** So many people a text may fit at most; a longer list would hold what does not look like it any more. */
    private static final int FITTING_AT_MOST = 200;

    /** What a search for people can begin with, the narrowest first. */
    private static final List<String> BEGIN_WITH = List.of("ids", "met", "country");

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
        PersonFilter given = filter == null ? PersonFilter.ALL : filter;
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("ids", given.text() == null ? null : fitting(given.text()));
        wanted.put("met", id("filter.met", given.met(), NamedKind.PERSON));
        wanted.put("country", id("filter.country", given.country(), NamedKind.COUNTRY));
        wanted.put("title", given.title() == null ? null : Folding.fold(given.title()));
        wanted.values().removeIf(Objects::isNull);
        return Rows.page(
                graph,
                narrowed(Cypher.named("person/people"), wanted),
                narrowed(Cypher.named("person/count-people"), wanted),
                page,
                Person::of);
    }

    /** Begins with the narrowest of what is wanted, and filters by the rest. */
    private static Cypher narrowed(Cypher statement, Map<String, Object> wanted) {
        String start =
                BEGIN_WITH.stream().filter(wanted::containsKey).findFirst().orElse("all");
        Set<String> parts = new TreeSet<>(Set.of("people-of/" + start));
        wanted.keySet().stream()
                .filter(name -> !name.equals(start))
                .forEach(name -> parts.add("people-filter/" + name));
        return statement.with(parts, wanted);
    }

    private String id(String argument, String name, NamedKind kind) {
        return name == null ? null : names.one(argument, name, kind).id();
    }

    private List<String> fitting(String text) {
        return names.similar(text, EnumSet.of(NamedKind.PERSON), FITTING_AT_MOST).stream()
                .map(s -> s.named().id())
                .toList();
    }
}
