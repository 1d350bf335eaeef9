package org.chancery.command;

/** A command cannot be carried out; its message says why, and what would be right. */
final class CommandFailure extends Exception {

    CommandFailure(String message) {
        super(message);
    }
}
