package org.chancery.loading.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name as the record has it, parted into titles and the name itself: "King Kalakaua" is the King and Kalakaua,
 * "Premier and Prince Sihanouk" the Premier, the Prince and Sihanouk.
 *
 * @param titles in the order of the name; empty where it has none
 * @param name without titles and without the style of a sheikh, whom the record has both with and without it; what stands
 *     in brackets is left out too
 * @param alias the name with the one in brackets in place of the given names ("Wim Kok"); null where there is none
 * @param several whether two people stand in it
 */
record TitledName(List<String> titles, String name, String alias, boolean several) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern STYLE = Pattern.compile("(?:Sheikh|Sheik|Shaikh)\\s+(?=\\S+\\s)");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)");
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+|\\d+(?:st|nd|rd|th)");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|Esq)\\.?");
    /** As they are written before a surname; Di and Da are given names. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "das", "do", "dos", "du", "la", "le", "van", "von", "der", "den", "ter",
            "zu", "al", "el", "bin", "ibn", "ben", "y", "e");

    TitledName {
        titles = List.copyOf(titles);
    }

    /** What kind of name is left, by which it depends whom it may mean. */
    enum Kind {
        /** Several words, or a monarch's name with its number. */
        FULL,
        /** One word by which a monarch or a pope goes: the whole name, which others bore before and after. */
        REGNAL,
        /** One word: a surname, which says nothing of who it is. */
        SURNAME
    }

    /** @param written not blank */
    static TitledName of(String written) {
        String rest = SPACES.matcher(written).replaceAll(" ").strip();
        List<String> titles = new ArrayList<>();
        for (int length = Titles.atStart(rest); length > 0; length = Titles.atStart(rest)) {
            int joint = Titles.joint(rest, length);
            if (joint == 0 || length + joint >= rest.length()) {
                break;
            }
            titles.add(rest.substring(0, length));
            rest = rest.substring(length + joint);
        }
        boolean several = Titles.namesASecond(rest);
        String unstyled = STYLE.matcher(rest).lookingAt() ? STYLE.matcher(rest).replaceFirst("") : rest;
        return new TitledName(titles, unbracketed(unstyled), alias(unstyled), several);
    }

    private static String unbracketed(String name) {
        String without = BRACKETS.matcher(name).replaceAll("").strip();
        return without.isEmpty() ? name : without;
    }

    private static String alias(String name) {
        Matcher brackets = BRACKETS.matcher(name);
        if (!brackets.find() || brackets.start() == 0 || brackets.group(1).isBlank()) {
            return null;
        }
        String behind = name.substring(brackets.end()).strip();
        return behind.isEmpty() ? null : brackets.group(1).strip() + " " + unbracketed(behind);
    }

    Kind kind() {
        List<String> words = List.of(name.split(" "));
        boolean numbered = words.size() > 1
                && words.stream().anyMatch(w -> NUMERAL.matcher(w).matches());
        long telling = words.stream().filter(TitledName::tells).count();
        if (numbered || telling > 1) {
            return Kind.FULL;
        }
        return titles.stream().anyMatch(Titles::isRoyal) ? Kind.REGNAL : Kind.SURNAME;
    }

    private static boolean tells(String word) {
        return !PARTICLES.contains(word)
                && !SUFFIX.matcher(word).matches()
                && !NUMERAL.matcher(word).matches();
    }

    /**
     * What the person is called. A surname alone is nobody's name and would answer for every namesake: it keeps the first
     * title, as the record has it.
     */
    String called() {
        return kind() == Kind.SURNAME && !titles.isEmpty() ? titles.get(0) + " " + name : name;
    }

    /** Other names that the record itself gives: the one in brackets, and a monarch's with the title. */
    Set<String> aliases() {
        Set<String> aliases = new LinkedHashSet<>();
        Stream.ofNullable(alias).forEach(aliases::add);
        titles.stream().filter(Titles::isRoyal).forEach(title -> aliases.add(title + " " + name));
        aliases.remove(called());
        return aliases;
    }
}
