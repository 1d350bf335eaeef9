package org.chancery.meeting;

import java.util.List;
import java.util.Map;

/**
 * Which encounters count.
 *
 * @param meetings in which meetings
 * @param country the code of the counterpart's country, or null
 * @param voters codes of the countries that the counterpart's must be among, or null
 * @param ownSide whether counterparts of one's own country count
 */
record EncounterCriteria(MeetingCriteria meetings, String country, List<String> voters, boolean ownSide) {

    /** Adds these criteria to the key of a statement. */
    void putInto(Map<String, Object> key) {
        key.put("filter", meetings.f());
        key.put("counterpartCountry", country);
        key.put("counterpartVoters", voters);
        key.put("ownSide", ownSide);
        key.put("sided", country != null || voters != null || !ownSide);
    }
}
