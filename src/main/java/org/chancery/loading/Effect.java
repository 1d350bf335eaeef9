package org.chancery.loading;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a change of accounts did to the facts: their ids. */
public record Effect(Set<String> created, Set<String> updated, Set<String> withdrawn) {

    static final Effect NONE = new Effect(Set.of(), Set.of(), Set.of());

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
