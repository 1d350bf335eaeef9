package org.chancery.loading.visit;

import org.chancery.api.PartialDate;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.Named;
import org.chancery.loading.visit.VisitRow.Column;

/**
 * One visit of one person, as a row that passed the checks tells it.
 *
 * @param traveller the name, parted from its titles
 * @param country the one travelled to, or the one whose leader the visitor is
 * @param end null where the record leaves it open
 */
record Visit(VisitRow row, boolean abroad, TitledName traveller, Named country, PartialDate start, PartialDate end) {

    /** The code of the country that keeps the record. */
    static final String HOME = "USA";

    /** What tells its page of the record: whose travels, or visits from where. */
    String page() {
        return abroad ? "travels-" + Folding.slug(row.get(Column.WHO)) : "visits-" + Folding.slug(country.id());
    }

    /** The code of the country that the traveller stands for. */
    String standsFor() {
        return abroad ? HOME : country.id();
    }

    /** The code of the country visited. */
    String destination() {
        return abroad ? country.id() : HOME;
    }
}
