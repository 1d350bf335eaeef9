package org.chancery.graph.embedded;

/** The embedded database cannot start. The message is one line, made for the person who started the server. */
public final class StartFailure extends RuntimeException {

    /** A failure with its one line. */
    public StartFailure(String line) {
        super(line);
    }

    StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
