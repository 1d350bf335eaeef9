package org.chancery.graph.names;

import org.chancery.api.Candidate;

/** Something that a title led to. */
public record Titled(String id, String title, TitledKind kind) {

    public Candidate candidate() {
        return new Candidate(id, title, kind.name());
    }
}
