package org.chancery.person.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.graph.names.EditDistance;

/**
 * Finds who is called alike among many, without comparing each with each: names are put together that share a name, a
 * spelling with one letter left out, or a surname, and compared among those.
 */
final class NameComparison {

    /** Of names that more people share than this, no pairs are made: they tell nobody. */
    private static final int SHARED_AT_MOST = 50;

    /** Shorter names differ by a letter without being alike, and so do names with numbers: Louis 15 and Louis 16. */
    private static final int SPELLED_ALIKE_FROM = 7;

    /** A folded name of somebody, as the index of names has it. */
    record NameOf(String id, String key, boolean alias) {}

    private final Map<String, CalledAlike> pairs = new HashMap<>();

    private NameComparison() {}

    /** The pairs, each in the likest way, the likest first; at most so many. */
    static List<CalledAlike> pairs(Collection<NameOf> names, int most) {
        NameComparison comparison = new NameComparison();
        comparison.among(names, n -> Stream.of(n.key()), NameComparison::same);
        comparison.among(names, n -> Stream.of(sorted(n.key())), (a, b) -> NameLikeness.OTHER_ORDER);
        comparison.among(names, n -> spellings(n.key()), NameComparison::spelledAlike);
        comparison.among(names, n -> Stream.of(surname(n.key())), NameComparison::sameSurname);
        return comparison.pairs.values().stream()
                .sorted(Comparator.comparing(CalledAlike::how).thenComparing(CalledAlike::key))
                .limit(most)
                .toList();
    }

    /** @param like how two are alike that share what they are put together by; null where they are not */
    private void among(
            Collection<NameOf> names,
            Function<NameOf, Stream<String>> by,
            BiFunction<NameOf, NameOf, NameLikeness> like) {
        Map<String, List<NameOf>> together = new HashMap<>();
        for (NameOf name : names) {
            by.apply(name)
                    .distinct()
                    .forEach(key -> together.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(name));
        }
        for (List<NameOf> group : together.values()) {
            if (group.size() > 1 && group.size() <= SHARED_AT_MOST) {
                compare(group, like);
            }
        }
    }

    private void compare(List<NameOf> group, BiFunction<NameOf, NameOf, NameLikeness> like) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                NameOf x = group.get(i);
                NameOf y = group.get(j);
                NameLikeness how = x.id().equals(y.id()) ? null : like.apply(x, y);
                if (how != null) {
                    boolean inOrder = x.id().compareTo(y.id()) < 0;
                    NameOf a = inOrder ? x : y;
                    NameOf b = inOrder ? y : x;
                    CalledAlike pair = new CalledAlike(a.id(), b.id(), how, a.key(), b.key());
                    pairs.merge(pair.key(), pair, NameComparison::likest);
                }
            }
        }
    }

    private static CalledAlike likest(CalledAlike one, CalledAlike other) {
        Comparator<CalledAlike> order = Comparator.comparing(CalledAlike::how)
                .thenComparing(CalledAlike::nameOfA)
                .thenComparing(CalledAlike::nameOfB);
        return order.compare(one, other) <= 0 ? one : other;
    }

    private static NameLikeness same(NameOf a, NameOf b) {
        return a.alias() || b.alias() ? NameLikeness.ALIAS : NameLikeness.SAME;
    }

    private static NameLikeness spelledAlike(NameOf a, NameOf b) {
        boolean alike = Math.min(a.key().length(), b.key().length()) >= SPELLED_ALIKE_FROM
                && a.key().chars().noneMatch(Character::isDigit)
                && a.key().contains(" ")
                && b.key().contains(" ")
                && EditDistance.of(a.key(), b.key()) == 1;
        return alike ? NameLikeness.SPELLING : null;
    }

    private static NameLikeness sameSurname(NameOf a, NameOf b) {
        List<String> of = given(a.key());
        List<String> other = given(b.key());
        if (fits(of, other) || fits(other, of)) {
            return NameLikeness.SHORTER;
        }
        return a.alias() || b.alias() ? null : NameLikeness.SURNAME;
    }

    /** Whether each of the given names is one of the others, or the first letter of one, in the same order. */
    private static boolean fits(List<String> few, List<String> many) {
        int found = 0;
        for (String name : many) {
            if (found < few.size() && fits(few.get(found), name)) {
                found++;
            }
        }
        return found == few.size();
    }

    private static boolean fits(String a, String b) {
        return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
    }

    private static String sorted(String key) {
        String[] words = key.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    private static Stream<String> spellings(String key) {
        return Stream.concat(
                Stream.of(key),
                Stream.iterate(0, i -> i < key.length(), i -> i + 1)
                        .map(i -> key.substring(0, i) + key.substring(i + 1)));
    }

    private static String surname(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    private static List<String> given(String key) {
        List<String> words = List.of(key.split(" "));
        return words.subList(0, words.size() - 1);
    }
}
