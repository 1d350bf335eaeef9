package org.chancery.reading.rule;

import org.chancery.reading.cast.Figure;
import org.chancery.reading.cast.Mention;

/**
 * Who says something: a person, an organization, or whom the text calls by no name.
 *
 * @param figure null where no person is named
 * @param organization null where it is none
 * @param words as the text calls who is neither: "senior official", "Turkey", "interior ministry"; null of the others
 */
record Speaker(Figure figure, Mention organization, String words) {

    static Speaker of(Figure figure) {
        return new Speaker(figure, null, null);
    }

    static Speaker of(Mention organization) {
        return new Speaker(null, organization, null);
    }

    static Speaker called(String words) {
        return new Speaker(null, null, words);
    }

    /** Whether what it does may be no saying: "Japan added jobs", "the army claimed a victory". */
    boolean mayAct() {
        return words != null;
    }
}
