package org.chancery.graph;

import java.util.List;

/**
 * What a statement reads whole because that is what it is asked for.
 *
 * @param statement the file without its ending
 * @param part the part with which it does so; empty: with any
 * @param read as {@link WholeReads} says it
 * @param reason why that is meant
 */
record MeantRead(String statement, String part, String read, String reason) {

    /** All there are. A read that is not in this list is a mistake; so is an entry that nothing needs. */
    static final List<MeantRead> ALL = List.of();

    boolean is(Cypher statement, String read) {
        return this.statement.equals(statement.name())
                && (part.isEmpty() || statement.parts().contains(part))
                && this.read.equals(read);
    }
}
