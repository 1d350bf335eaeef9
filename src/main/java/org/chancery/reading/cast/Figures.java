package org.chancery.reading.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The people of an article, in the order in which it names them, found by what may be another writing of their names. */
final class Figures {

    private final Map<Figure, Integer> order = new HashMap<>();
    private final List<Figure> all = new ArrayList<>();
    private final Map<String, Set<Figure>> byKey = new HashMap<>();

    List<Figure> all() {
        return all;
    }

    boolean contains(Figure figure) {
        return order.containsKey(figure);
    }

    void add(Figure figure) {
        if (order.putIfAbsent(figure, all.size()) == null) {
            all.add(figure);
            figure.names().forEach(name -> isCalled(figure, name));
        }
    }

    /** Notes a writing of somebody's name. */
    void isCalled(Figure figure, WrittenName name) {
        Stream<String> words = Stream.of(name.folded()).map(word -> "has " + word);
        Stream.concat(words, Stream.concat(Stream.of("ends in " + name.last()), initials(name)))
                .forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>()).add(figure));
    }

    /** Those that fit, of whom a name may be another writing of one: it ends in a word of that, or in one that is similar. */
    List<Figure> fitting(WrittenName name, Predicate<Figure> fits) {
        Stream<String> words = Stream.of(name.folded()).map(word -> "ends in " + word);
        return Stream.concat(words, Stream.concat(Stream.of("has " + name.last()), initials(name)))
                .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
                .distinct()
                .filter(fits)
                .sorted(Comparator.comparing(order::get))
                .toList();
    }

    /** Words that are similar begin with the same letter. */
    private static Stream<String> initials(WrittenName name) {
        return Stream.concat(Stream.of(name.last()), name.surnames().stream())
                .filter(surname -> !surname.isEmpty())
                .map(surname -> "begins with " + surname.charAt(0))
                .distinct();
    }
}
