package org.chancery.reading.rule;

import org.chancery.reading.cast.Figure;

/**
 * Somebody who takes part: a person, or a country or an organization of which nobody is named.
 *
 * @param figure null where nobody is named
 * @param country the code of the country that the person stands for, or that takes part itself
 * @param capacity as what, in the words of the text: "negotiating team"
 */
record Party(Figure figure, String country, String organization, String capacity) {

    static Party of(Figure figure) {
        return new Party(figure, figure.country(), null, null);
    }

    /** Somebody whom the text calls by an office alone, and who is not told: "the President". */
    static Party unresolved(String words) {
        return new Party(null, null, null, words);
    }

    boolean isUnresolved() {
        return figure == null && country == null && organization == null;
    }

    boolean isPerson() {
        return figure != null;
    }

    /** Whether a person who takes part makes this nameless party superfluous. */
    boolean isNamedBy(Party person) {
        return !isPerson() && country != null && country.equals(person.country());
    }
}
