package org.chancery.loading.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.graph.Graph;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.Gazetteer.KnownPerson;
import org.chancery.reading.Gazetteer.State;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What the graph knows of the names in a text. */
@ApplicationScoped
class KnownNames {

    private static final Pattern CAPITALIZED = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ \\u00a0\\r\\n]+(?:(?:al|bin|da|de|der|di|el|van|von)[ -])*\\p{Lu}[\\p{L}\\p{M}'’.-]*)*");

    private static final int WORDS_OF_A_NAME = 4;
    private static final int NAMES_AT_ONCE = 400;

    /** A text with more names than this is a directory; who is known is asked of the first ones. */
    private static final int MOST_NAMES = 4000;

    private final Graph graph;
    private final Names names;

    KnownNames(Graph graph, Names names) {
        this.graph = graph;
        this.names = names;
    }

    /**
     * The states there were, and the people whom a text may name.
     *
     * @param on the day of publication; null where it is not known
     */
    Gazetteer in(String text, LocalDate on) {
        return new Gazetteer(statesOf(on), people(text));
    }

    private List<State> statesOf(LocalDate on) {
        return graph.read("reading/states", Map.of()).stream()
                .filter(row -> there(row.get("until"), on))
                .map(KnownNames::state)
                .toList();
    }

    /** The states that there were, and nobody: what was read is the same then whoever is known by now. */
    Gazetteer states(LocalDate on) {
        return new Gazetteer(statesOf(on), List.of());
    }

    private static boolean there(Value until, LocalDate on) {
        return until.isNull() || on != null && on.isBefore(until.asLocalDate());
    }

    private static State state(Record row) {
        return new State(
                row.get("code").asString(),
                row.get("name").asString(),
                row.get("names").asList(Value::asString, List.of()));
    }

    private List<KnownPerson> people(String text) {
        List<String> words = List.copyOf(namesIn(text));
        Map<String, KnownPerson> people = new LinkedHashMap<>();
        for (int from = 0; from < words.size(); from += NAMES_AT_ONCE) {
            List<String> some = words.subList(from, Math.min(words.size(), from + NAMES_AT_ONCE));
            List<List<Named>> found = names.candidates(some.stream()
                    .map(name -> new Names.Wanted("text", name, NamedKind.PERSON))
                    .toList());
            for (int i = 0; i < some.size(); i++) {
                for (Named named : found.get(i)) {
                    people.merge(named.id(), person(named, some.get(i)), KnownNames::both);
                }
            }
        }
        return List.copyOf(people.values());
    }

    private static KnownPerson person(Named named, String calledSo) {
        boolean surname = Folding.surnames(named.name()).contains(Folding.key(calledSo));
        return new KnownPerson(named.id(), named.name(), surname ? List.of() : List.of(calledSo));
    }

    private static KnownPerson both(KnownPerson one, KnownPerson other) {
        List<String> aliases = new ArrayList<>(one.aliases());
        aliases.addAll(other.aliases());
        return new KnownPerson(one.id(), one.name(), aliases);
    }

    private static Set<String> namesIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher run = CAPITALIZED.matcher(text);
        while (run.find() && found.size() < MOST_NAMES) {
            String[] words = run.group().split("[ \\u00a0\\r\\n]+");
            for (int first = 0; first < words.length; first++) {
                StringBuilder name = new StringBuilder();
                for (int last = first; last < Math.min(words.length, first + WORDS_OF_A_NAME); last++) {
                    name.append(last > first ? " " : "").append(words[last]);
                    if (name.length() > 2 && name.length() < 100) {
                        found.add(name.toString().replaceAll("['’]s$|[.,]$", ""));
                    }
                }
            }
        }
        return found;
    }
}
