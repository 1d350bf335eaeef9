package org.chancery.reading.rule;

import java.util.Objects;
import java.util.regex.Pattern;
import org.chancery.reading.cast.Figure;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.cast.Title;

/**
 * Somebody who takes part: a person, or a country or an organization of which nobody is named.
 *
 * @param figure null where nobody is named
 * @param country the code of the country that the person stands for, or that takes part itself
 * @param capacity as what, in the words of the text: "negotiating team"
 * @param office that of one person who is not named: "top negotiator"; null of any other
 * @param unclear the words that stand for somebody who is not told; null where it is told who it is
 */
record Party(Figure figure, String country, String organization, String capacity, Title office, Mention unclear) {

    Party(Figure figure, String country, String organization, String capacity, Title office) {
        this(figure, country, organization, capacity, office, null);
    }

    Party(Figure figure, String country, String organization, String capacity) {
        this(figure, country, organization, capacity, null);
    }

    static Party of(Figure figure) {
        return new Party(figure, figure.country(), null, null);
    }

    private static final Pattern OFFICIALS = Pattern.compile(
            "(?i)\\b(minister|president|official|diplomat|negotiator|envoy|delegation|representative)s?$");
    private static final Pattern TEAM = Pattern.compile("(?i)\\b(team|delegation)$");

    /** Somebody whom the text calls by an office alone, and who is not told: "the President". */
    static Party unresolved(String words, Mention unclear) {
        return new Party(null, null, null, words, null, unclear);
    }

    boolean isUnresolved() {
        return figure == null && country == null && organization == null;
    }

    boolean isPerson() {
        return figure != null;
    }

    /** Whether it is more than those who are named: "the negotiating team". */
    private boolean isTeam() {
        return capacity != null && TEAM.matcher(capacity).find();
    }

    /** Whether another says the same of who takes part, be it in other words. */
    boolean isLike(Party other) {
        return figure == other.figure
                && Objects.equals(country, other.country)
                && Objects.equals(organization, other.organization)
                && Objects.equals(capacity, other.capacity)
                && Objects.equals(office, other.office);
    }

    boolean isUnknownTeam() {
        return isUnresolved() && isTeam();
    }

    /** The same of the country that the others of its side are of. */
    Party of(String side) {
        return new Party(figure, side, organization, capacity, office, unclear);
    }

    /** "The foreign ministers" of a country. */
    boolean areOfficials() {
        return capacity != null && OFFICIALS.matcher(capacity).find();
    }

    /** Whether a person who takes part makes this nameless party superfluous. */
    boolean isNamedBy(Party person) {
        return !isPerson() && !isTeam() && country != null && country.equals(person.country());
    }
}
