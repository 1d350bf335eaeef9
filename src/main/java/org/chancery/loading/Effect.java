package org.chancery.loading;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a change of accounts did to the facts: their ids.
 *
 * @param places how many places nothing happened in any more, and are gone
 */
public record Effect(Set<String> created, Set<String> updated, Set<String> withdrawn, int places) {

    static final Effect NONE = new Effect(Set.of(), Set.of(), Set.of(), 0);

    Effect withPlacesGone(int gone) {
        return new Effect(created, updated, withdrawn, gone);
    }

    /** The ids of all facts that it touched. */
    public Set<String> all() {
        Set<String> all = written();
        all.addAll(withdrawn);
        return all;
    }

    Set<String> written() {
        Set<String> written = new LinkedHashSet<>(created);
        written.addAll(updated);
        return written;
    }
}
