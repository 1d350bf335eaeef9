package org.chancery.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link MeetingFilter} whose names are resolved: the map {@code f} of the statements. Equal filters are equal, so that
 * fields with the same arguments share a batch entry.
 */
public record MeetingCriteria(Map<String, Object> f) {

    /** The same, but for meetings in which these took part too; ids. */
    MeetingCriteria with(String... ids) {
        Map<String, Object> more = new HashMap<>(f);
        List<Object> all = new ArrayList<>((Collection<?>) f.get("with"));
        all.addAll(List.of(ids));
        more.put("with", all);
        return new MeetingCriteria(more);
    }
}
