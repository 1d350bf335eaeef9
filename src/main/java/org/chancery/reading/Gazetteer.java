package org.chancery.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.graph.names.Folding;

/** Who and what is known before an article is read: states by all that stands for them, and people by their names. */
public final class Gazetteer {

    private static final int LONGEST_NAME = 8;

    private final Map<String, Set<String>> states = new HashMap<>();
    private final Map<String, String> namesOfStates = new HashMap<>();
    private final Map<String, Set<String>> people = new HashMap<>();
    private final Map<String, KnownPerson> peopleById = new HashMap<>();

    /**
     * A state.
     *
     * @param names all that stands for it: names, demonyms, its capital
     */
    public record State(String code, String name, Collection<String> names) {}

    /** A person whom an article may mean. */
    public record KnownPerson(String id, String name, Collection<String> aliases) {}

    public Gazetteer(Collection<State> states, Collection<KnownPerson> people) {
        for (State state : states) {
            namesOfStates.put(state.code(), state.name());
            put(this.states, state.name(), state.code());
            state.names().forEach(name -> put(this.states, name, state.code()));
        }
        for (KnownPerson person : people) {
            peopleById.put(person.id(), person);
            put(this.people, person.name(), person.id());
            person.aliases().forEach(name -> put(this.people, name, person.id()));
            Folding.surnames(person.name()).forEach(name -> put(this.people, name, person.id()));
        }
    }

    private static void put(Map<String, Set<String>> map, String name, String id) {
        map.computeIfAbsent(Folding.key(name), key -> new TreeSet<>()).add(id);
    }

    /** The code of the one state that a name stands for; empty where none does, or several do. */
    public Optional<String> state(String name) {
        Set<String> codes = states.getOrDefault(Folding.key(name), Set.of());
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    /** Whether a name stands for at least one state. */
    public boolean isState(String name) {
        return states.containsKey(Folding.key(name));
    }

    /** How many words the longest name of a state may have. */
    public int longestName() {
        return LONGEST_NAME;
    }

    public String nameOfState(String code) {
        return namesOfStates.getOrDefault(code, code);
    }

    /** The people who are called so, by full name, alias or surname. */
    public List<KnownPerson> people(String name) {
        return people.getOrDefault(Folding.key(name), Set.of()).stream()
                .map(peopleById::get)
                .toList();
    }

    /** The one person who has this as a full name or an alias. */
    public Optional<KnownPerson> person(String name) {
        String key = Folding.key(name);
        List<KnownPerson> fits = people(name).stream()
                .filter(person -> Folding.key(person.name()).equals(key)
                        || person.aliases().stream().map(Folding::key).anyMatch(key::equals))
                .toList();
        return fits.size() == 1 ? Optional.of(fits.get(0)) : Optional.empty();
    }
}
