package org.chancery.graph.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.api.Candidate;
import org.chancery.api.ChanceryException;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.Transaction;
import org.neo4j.driver.Record;

/**
 * From what a user calls something to the thing itself: by its id, else by its name or an alias, else by a surname that
 * only one person has; all but the id folded for case, accents and punctuation. A resolution is found by any spelling of
 * its symbol. Never a guess: a name that fits several things, or none, is an error that says what it may have meant.
 */
@ApplicationScoped
public class Names {

    private static final int SUGGESTIONS = 5;

    private final Graph graph;

    Names(Graph graph) {
        this.graph = graph;
    }

    /** A name to resolve, the argument it came in, and the kinds that it may be. */
    public record Wanted(String argument, String text, Set<NamedKind> kinds) {
        public Wanted(String argument, String text, NamedKind kind, NamedKind... more) {
            this(argument, text, EnumSet.of(kind, more));
        }
    }

    /** @throws ChanceryException NOT_FOUND, AMBIGUOUS_NAME */
    public Named one(String argument, String text, NamedKind kind, NamedKind... more) {
        return all(List.of(new Wanted(argument, text, kind, more))).get(0);
    }

    /**
     * Resolves all names of a request in one statement (and one more for the suggestions where a name is not found).
     *
     * @return what was meant, in the order of {@code wanted}
     * @throws ChanceryException NOT_FOUND, AMBIGUOUS_NAME for the first name that has no single meaning
     */
    public List<Named> all(List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Wanted, List<Match>> matches = matches(graph::read, wanted);
        List<Named> meant = new ArrayList<>();
        for (Wanted w : wanted) {
            List<Named> best = best(matches.getOrDefault(w, List.of()));
            if (best.isEmpty()) {
                throw notFound(w);
            }
            if (best.size() > 1) {
                throw ambiguous(w, best);
            }
            meant.add(best.get(0));
        }
        return meant;
    }

    /** What each of these names may mean, best rank only: empty, one, or several. */
    public List<List<Named>> candidates(List<Wanted> wanted) {
        return candidates(graph::read, wanted);
    }

    /** As {@link #candidates(List)}, within a transaction. */
    public List<List<Named>> candidates(Transaction tx, List<Wanted> wanted) {
        return candidates(tx::run, wanted);
    }

    private List<List<Named>> candidates(Function<Cypher, List<Record>> read, List<Wanted> wanted) {
        Map<Wanted, List<Match>> matches = wanted.isEmpty() ? Map.of() : matches(read, wanted);
        return wanted.stream()
                .map(w -> best(matches.getOrDefault(w, List.of())))
                .toList();
    }

    private record Match(Named named, int rank) {}

    private static Map<Wanted, List<Match>> matches(Function<Cypher, List<Record>> read, List<Wanted> wanted) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Wanted w = wanted.get(i);
            rows.add(Map.of("n", i, "id", w.text().strip(), "keys", keys(w), "labels", labels(w.kinds())));
        }
        Map<Wanted, List<Match>> matches = new LinkedHashMap<>();
        Set<String> kinds = new TreeSet<>();
        wanted.forEach(w -> w.kinds().forEach(kind -> kinds.add(Cypher.part("named-by-id", kind.name()))));
        for (Record row : read.apply(Cypher.named("names/resolve").with(kinds, Map.of("wanted", rows)))) {
            matches.computeIfAbsent(wanted.get(row.get("n").asInt()), w -> new ArrayList<>())
                    .add(new Match(named(row), row.get("rank").asInt()));
        }
        return matches;
    }

    /** The name folded, and of the symbol of a resolution its canonical form folded. */
    private static List<String> keys(Wanted wanted) {
        Set<String> keys = new TreeSet<>(Set.of(Folding.key(wanted.text())));
        if (wanted.kinds().contains(NamedKind.RESOLUTION)) {
            Symbol.read(wanted.text()).map(Symbol::canonical).map(Folding::key).ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }

    private static List<Named> best(List<Match> matches) {
        int rank = matches.stream().mapToInt(Match::rank).min().orElse(0);
        return matches.stream()
                .filter(m -> m.rank() == rank)
                .map(Match::named)
                .distinct()
                .sorted(Comparator.comparing(Named::id))
                .toList();
    }

    private ChanceryException notFound(Wanted wanted) {
        String kinds = words(wanted.kinds());
        List<Candidate> suggestions = similar(wanted.text(), wanted.kinds(), SUGGESTIONS).stream()
                .map(s -> s.named().candidate())
                .toList();
        String hint = suggestions.isEmpty()
                ? "; search forgives misspellings"
                : "; did you mean " + suggestions.stream().map(Candidate::name).collect(Collectors.joining(", ")) + "?";
        return ChanceryException.notFound(
                wanted.argument() + ": no " + kinds + " is called \"" + shortened(wanted.text()) + "\"" + hint,
                suggestions);
    }

    private static ChanceryException ambiguous(Wanted wanted, List<Named> several) {
        String list = several.stream().map(n -> n.name() + " (" + n.id() + ")").collect(Collectors.joining(", "));
        return ChanceryException.ambiguousName(
                wanted.argument() + ": \"" + shortened(wanted.text()) + "\" may be " + list + "; give the id",
                several.stream().map(Named::candidate).toList());
    }

    /** A name near the one looked for; {@code matched} is the folded name that fits. */
    public record Similar(Named named, double score, String matched) {}

    /** What is called something like this, best first; misspellings are forgiven. */
    public List<Similar> similar(String text, Collection<NamedKind> kinds, int first) {
        String query = FuzzyQuery.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        return graph
                .read(
                        "names/similar",
                        Map.of("query", query, "key", Folding.key(text), "labels", labels(kinds), "first", first))
                .stream()
                .map(row -> new Similar(
                        named(row),
                        row.get("score").asDouble(),
                        row.get("matched").asString()))
                .toList();
    }

    private static Named named(Record row) {
        return new Named(
                row.get("id").asString(),
                row.get("name").asString(),
                NamedKind.ofLabel(row.get("label").asString()));
    }

    private static List<String> labels(Collection<NamedKind> kinds) {
        return kinds.stream().map(NamedKind::label).toList();
    }

    private static String words(Collection<NamedKind> kinds) {
        return kinds.stream().map(NamedKind::word).collect(Collectors.joining(" or "));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
