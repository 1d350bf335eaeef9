package org.chancery.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.graph.Cypher;

/**
 * Which encounters count.
 *
 * @param meetings in which meetings
 * @param country the code of the counterpart's country, or null
 * @param voters codes of the countries that the counterpart's must be among, or null
 * @param ownSide whether counterparts of one's own country count
 */
record EncounterCriteria(MeetingCriteria meetings, String country, List<String> voters, boolean ownSide) {

    /** A statement on people, with what these criteria need of it. */
    Cypher narrow(Cypher statement) {
        Cypher narrowed = narrow(meetings.narrow(statement), "counterpart/");
        return ownSide ? narrowed : narrowed.with("counterpart/other-side");
    }

    /** A statement on countries, with what these criteria need of it; a country is never its own counterpart. */
    Cypher narrowCountries(Cypher statement) {
        return narrow(meetings.narrow(statement), "country-counterpart/");
    }

    private Cypher narrow(Cypher statement, String counterpart) {
        Map<String, Object> f = new HashMap<>(meetings.f());
        Set<String> parts = new TreeSet<>();
        if (country != null) {
            f.put("counterpartCountry", country);
            parts.add(counterpart + "country");
        }
        if (voters != null) {
            f.put("counterpartVoters", voters);
            parts.add(counterpart + "voters");
        }
        return statement.with(parts, Map.of("f", f));
    }
}
