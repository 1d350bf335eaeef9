package org.chancery.loading.rollcall;

import java.util.List;

/**
 * What a line says of one roll call, on its way through the spool.
 *
 * @param rollCall the source's id of the roll call
 * @param line where it stands, from 1
 * @param cells the cells that matter, in an order of the layout's own
 */
record SpooledRow(String rollCall, Kind kind, long line, List<String> cells) {

    /** What it tells. */
    enum Kind {
        /** Everything about the roll call but the votes; stands before them. */
        HEAD,
        /** What it is about. */
        SUBJECT,
        /** How one country voted: its name, its code, its position, a note. */
        VOTE
    }
}
