package org.chancery.graph.embedded;

/**
 * How the embedded database is.
 *
 * @param phase where it stands in its life
 * @param lastFailure why it last ended unasked or did not start, in one line; null where it never did
 */
public record DatabaseState(Phase phase, String lastFailure) {

    /** Where the database stands in its life. */
    public enum Phase {
        /** Its process is starting, or recovering its store. */
        STARTING,
        /** It answers queries. */
        UP,
        /** It ended unasked, and waits to be started again. */
        DOWN,
        /** It was stopped, or never came up. */
        STOPPED
    }

    /** Whether queries can be answered now. */
    public boolean isUp() {
        return phase == Phase.UP;
    }
}
