package org.chancery.api;

/** What somebody may do beyond asking. */
public final class Role {

    /** May change the graph, and ask what costs much. */
    public static final String EDITOR = "editor";

    private Role() {}
}
