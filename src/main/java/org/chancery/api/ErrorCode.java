package org.chancery.api;

/** What kind of error an answer carries in {@code extensions.code}; the message says the rest. */
public enum ErrorCode {
    /** Nothing has this id or name; {@code extensions.suggestions} lists what comes near. */
    NOT_FOUND,
    /** Several things have this name; {@code extensions.candidates} lists them. */
    AMBIGUOUS_NAME,
    /** An argument, or the query itself, is not what it must be. */
    INVALID_INPUT,
    /** Nobody said who is asking. */
    UNAUTHENTICATED,
    /** Whoever is asking may not do this. */
    FORBIDDEN,
    /** The answer would take more work than a request may cause. */
    TOO_COSTLY,
    /** The answer took longer than it may. */
    TIMEOUT,
    /** The database does not answer at the moment; asking again later helps. */
    UNAVAILABLE,
    /** A fault of the server; only an execution id is given, which the log has too. */
    INTERNAL
}
