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

    boolean isPerson() {
        return figure != null;
    }

    /** Whether a person who takes part makes this nameless party superfluous. */
    boolean isNamedBy(Party person) {
        return !isPerson() && country != null && country.equals(person.country());
    }
}
