package org.chancery.vote.matrix;

import java.time.LocalDate;
import org.chancery.vote.UnBody;

/**
 * What the matrix knows of a roll call beside the positions.
 *
 * @param session the Assembly's; null where the record names none
 * @param contested whether at least one country voted no
 */
public record RecordedRollCall(String id, UnBody body, String session, LocalDate date, boolean contested) {

    /** Under what agreement by session counts it: the Assembly's session, else the calendar year. */
    String countedUnder() {
        return body == UnBody.GENERAL_ASSEMBLY && session != null ? session : String.valueOf(date.getYear());
    }
}
