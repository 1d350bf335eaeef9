package org.chancery.person.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.api.Cursor;
import org.chancery.api.Page;
import org.chancery.api.PageRequest;
import org.chancery.graph.Graph;
import org.chancery.graph.Rows;

/** Pairs of people of the graph who may be one: three statements, however many people there are. */
@ApplicationScoped
class CandidateStore {

    /** So many pairs that are called alike are looked at more closely. */
    private static final int WEIGHED_AT_MOST = 3000;

    private static final int MOST = 1000;

    private static final Comparator<Weighed> LIKELIEST_FIRST =
            Comparator.comparingInt(Weighed::hundredths).reversed().thenComparing(Weighed::key);

    private final Graph graph;

    CandidateStore(Graph graph) {
        this.graph = graph;
    }

    Page<MergeCandidate> candidates(PageRequest page) {
        Map<String, Object> part = page.parameters();
        List<Weighed> all = all();
        List<Page.Entry<MergeCandidate>> entries = all.stream()
                .filter(w -> isAfter(w, part.get("afterKey"), (String) part.get("afterId")))
                .limit(page.first() + 1L)
                .map(w -> new Page.Entry<>(w.candidate(), new Cursor((long) w.hundredths(), w.key())))
                .toList();
        return Page.of(page, entries, page.total() ? all.size() : null);
    }

    private static boolean isAfter(Weighed weighed, Object key, String id) {
        return !(key instanceof Long hundredths)
                || weighed.hundredths() < hundredths
                || weighed.hundredths() == hundredths && weighed.key().compareTo(id) > 0;
    }

    private List<Weighed> all() {
        List<CalledAlike> alike = NameComparison.pairs(names(), WEIGHED_AT_MOST);
        Map<String, ComparedPerson> people = people(alike);
        Set<String> met = met(alike);
        return alike.stream()
                .filter(pair -> !met.contains(pair.key()))
                .map(pair -> weighed(pair, people))
                .flatMap(Optional::stream)
                .sorted(LIKELIEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private static Optional<Weighed> weighed(CalledAlike pair, Map<String, ComparedPerson> people) {
        ComparedPerson a = people.get(pair.a());
        ComparedPerson b = people.get(pair.b());
        return a == null || b == null ? Optional.empty() : Weighed.of(pair, a, b);
    }

    private List<NameComparison.NameOf> names() {
        return graph.read("person/names-of-people", Map.of()).stream()
                .map(row -> new NameComparison.NameOf(
                        row.get("id").asString(),
                        row.get("key").asString(),
                        row.get("as").asString().equals("alias")))
                .toList();
    }

    private Map<String, ComparedPerson> people(List<CalledAlike> alike) {
        List<String> ids = alike.stream()
                .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                .distinct()
                .toList();
        return Rows.byId(graph.read("person/compared-people", Map.of("ids", ids)), ComparedPerson::of);
    }

    /** The keys of those who took part in a meeting together. */
    private Set<String> met(List<CalledAlike> alike) {
        List<Map<String, Object>> pairs = alike.stream()
                .map(pair -> Map.<String, Object>of("a", pair.a(), "b", pair.b()))
                .toList();
        return graph.read("person/pairs-that-met", Map.of("pairs", pairs)).stream()
                .map(row -> row.get("a").asString() + " " + row.get("b").asString())
                .collect(Collectors.toSet());
    }
}
