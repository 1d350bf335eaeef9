package org.chancery.server.limit;

/**
 * What a part of a document comes to.
 *
 * @param fields how many fields stand at its top
 * @param depth how many fields lie within each other, at most; 1 where none has others within
 * @param introspection the same within {@code __schema} and {@code __type}
 * @param cost how many things it may give
 */
record Weight(long fields, long depth, long introspection, long aliases, long directives, long cost) {

    static final Weight NONE = new Weight(0, 0, 0, 0, 0, 0);

    /** Beyond every limit, and far from what a number can hold. */
    private static final long MOST = 1_000_000_000L;

    /** Both beside each other. */
    Weight plus(Weight other) {
        return new Weight(
                sum(fields, other.fields),
                Math.max(depth, other.depth),
                Math.max(introspection, other.introspection),
                sum(aliases, other.aliases),
                sum(directives, other.directives),
                sum(cost, other.cost));
    }

    Weight directives(int more) {
        return new Weight(fields, depth, introspection, aliases, sum(directives, more), cost);
    }

    /** One field that has this within. */
    Weight inField(boolean introspects, boolean aliased, long fieldCost) {
        return new Weight(
                1,
                introspects ? 0 : depth + 1,
                introspects ? depth + 1 : introspection,
                sum(aliases, aliased ? 1 : 0),
                directives,
                Math.min(fieldCost, MOST));
    }

    /** So many times as much as it costs, and as the one that it belongs to. */
    static long times(long number, long cost) {
        return Math.min(Math.max(number, 0), MOST) * Math.min(cost, MOST);
    }

    private static long sum(long a, long b) {
        return Math.min(a + b, MOST);
    }
}
