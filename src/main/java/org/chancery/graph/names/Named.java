package org.chancery.graph.names;

import org.chancery.api.Candidate;

/** Something that an id or a name led to. */
public record Named(String id, String name, NamedKind kind) {

    /** It as something that a name may have meant. */
    public Candidate candidate() {
        return new Candidate(id, name, kind.name());
    }
}
