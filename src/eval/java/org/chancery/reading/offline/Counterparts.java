package org.chancery.reading.offline;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.graph.names.Folding;
import org.chancery.reading.Gazetteer;

/** Whom a title names behind "with", and of which countries they are. */
final class Counterparts {

    /** What a title says behind the names: the topic, and the occasion. */
    private static final Pattern ABOUT =
            Pattern.compile("(?i),? \\b(on|regarding|in advance|ahead|to discuss|about|during|at the|in"
                    + " [A-Z]\\w+|following|after|before|concerning)\\b.*");

    private static final Pattern OFFICE = Pattern.compile(
            ".*\\b(President|Minister|Chancellor|King|Queen|Prince|Secretary|Secretary-General|General|Speaker|Governor|Advisors?|"
                + "Adviser|Director|Chairman|Chair|Senators?|Representatives?|Taoiseach|Pope|Emir|Amir|Sultan|Sheikh|Cardinal|"
                + "Commissioner|Mayor|Leader|Envoy|Ambassador|Member|Premier|Dr\\.|Designate|Majesty|Highness|Holiness|Congressman|Congresswoman|Justice|Patriarch|Head|Chief|[Jj]ournalist|[Aa]ctivist|Administrator|Staff|Affairs|Government)\\b,?"
                + " ?");

    /** "of Finland Sauli Niinistö", what follows an office; and "of the Republic of Korea", what follows a name. */
    private static final Pattern OF_BEFORE = Pattern.compile(
            "^(of|for) (the )?(?!European|Czech|National)(People.s Republic of |State of )?[A-Z]\\w+ (?=[A-Z]\\S+("
                    + " |$))");

    private static final Pattern OF_BEHIND = Pattern.compile("(^| )(?i:of|to|from|for) .*");
    private static final Pattern KINGDOM = Pattern.compile("the United Kingdom of Great Britain and Northern Ireland");

    private Counterparts() {}

    /** Their surnames, folded. */
    static Set<String> surnames(String words) {
        Set<String> surnames = new TreeSet<>();
        String names =
                ABOUT.matcher(KINGDOM.matcher(words).replaceAll("Britain")).replaceAll("");
        for (String one : names.split(",? and |, ")) {
            String name = OFFICE.matcher(one).replaceAll("");
            name = OF_BEHIND.matcher(OF_BEFORE.matcher(name).replaceAll("")).replaceAll("");
            String[] parts = name.replaceAll(",? (Jr\\.?|II+)$", "")
                    .replace('ӧ', 'ö')
                    .strip()
                    .split("[ -]");
            String surname = Folding.fold(parts[parts.length - 1]);
            if (surname.length() > 1) {
                surnames.add(surname);
            }
        }
        return surnames;
    }

    /** The codes of the countries that the words name. */
    static Set<String> countries(String words, Gazetteer states) {
        Set<String> codes = new TreeSet<>();
        String[] parts = KINGDOM.matcher(words).replaceAll("United Kingdom").split("[ ,]+");
        for (int first = 0; first < parts.length; first++) {
            for (int last = Math.min(parts.length, first + 6); last > first; last--) {
                String name = String.join(" ", Arrays.copyOfRange(parts, first, last));
                if (Character.isUpperCase(name.charAt(0)) && states.state(name).isPresent()) {
                    codes.add(states.state(name).orElseThrow());
                    first = last - 1;
                    break;
                }
            }
        }
        return codes;
    }
}
