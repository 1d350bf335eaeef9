package org.chancery.loading.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.graph.names.EditDistance;
import org.chancery.graph.names.Folding;

/**
 * Finds which name of a state was meant by a text that is none, by rule: a stray word of one or two letters before the
 * name, blanks that are missing, one letter too many, missing, wrong or swapped with its neighbour, two of them in a name
 * of ten letters and more. Without a code that bears it out, a name of less than five letters is not guessed, nor one that
 * several states are as near to.
 */
final class Slips {

    private static final Pattern STRAY_WORD = Pattern.compile("^\\p{L}{1,2} (?=.)");

    private static final int LONGEST = 100;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_WITHOUT_CODE = 5;
    private static final int LONG = 10;

    private final KnownStates known;

    Slips(KnownStates known) {
        this.known = known;
    }

    /** A name that may have been meant: how it is written, the states that have it, and how many letters are wrong. */
    record Meant(String name, Set<String> countries, int distance) {}

    /**
     * The names that a text may have been meant as, by the first of the rules that leads to any, the nearest first.
     *
     * @param written the text without blanks around it
     */
    List<Meant> meant(String written, LocalDate date) {
        String folded = Folding.fold(written);
        String afterStray = STRAY_WORD.matcher(folded).replaceFirst("");
        Set<String> strayed = afterStray.equals(folded) ? Set.of() : known.bearing(afterStray, date);
        if (!strayed.isEmpty()) {
            return List.of(new Meant(written.substring(written.indexOf(' ') + 1), strayed, 1));
        }
        return folded.length() < SHORTEST || folded.length() > LONGEST ? List.of() : near(folded, written, date);
    }

    /** Whether the nearest of these names stand for one state, and are long enough to be told by themselves. */
    static boolean isCertain(String written, List<Meant> meant) {
        Set<String> countries = new HashSet<>();
        meant.forEach(m -> countries.addAll(m.countries()));
        return countries.size() == 1 && Folding.fold(written).length() >= SHORTEST_WITHOUT_CODE;
    }

    private List<Meant> near(String folded, String written, LocalDate date) {
        String joined = joined(folded);
        int most = joined.length() < LONG ? 1 : 2;
        List<Meant> near = new ArrayList<>();
        for (Map.Entry<String, String> name : known.names().entrySet()) {
            int distance = distance(folded, joined, name.getKey(), most);
            Set<String> countries = distance > most ? Set.of() : known.bearing(name.getKey(), date);
            if (!countries.isEmpty()) {
                near.add(new Meant(inCaseOf(written, name.getValue()), countries, distance));
            }
        }
        near.sort(Comparator.comparingInt(Meant::distance).thenComparing(Meant::name));
        return near;
    }

    private static int distance(String folded, String joined, String name, int most) {
        if (joined.equals(joined(name))) {
            return 1;
        }
        return Math.abs(name.length() - folded.length()) > most ? most + 1 : EditDistance.of(folded, name);
    }

    private static String joined(String folded) {
        return folded.replace(" ", "");
    }

    /** The record writes names in capitals. */
    private static String inCaseOf(String written, String name) {
        long capitals = written.chars().filter(Character::isUpperCase).count();
        long small = written.chars().filter(Character::isLowerCase).count();
        return capitals > small ? name.toUpperCase(Locale.ROOT) : name;
    }
}
