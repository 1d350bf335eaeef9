package org.chancery.person.candidate;

/**
 * Two people who are called alike.
 *
 * @param a the id that sorts first
 * @param b the other
 * @param nameOfA the folded name of the one that is like
 * @param nameOfB that of the other
 */
record CalledAlike(String a, String b, NameLikeness how, String nameOfA, String nameOfB) {

    /** The same pair as an id, which sorts. */
    String key() {
        return a + " " + b;
    }

    String reason() {
        return switch (how) {
            case SAME -> "both are called \"" + nameOfA + "\"";
            case ALIAS -> "\"" + nameOfA + "\" is a name of both";
            case OTHER_ORDER -> "the same words in another order: \"" + nameOfA + "\" and \"" + nameOfB + "\"";
            case SPELLING -> "spelled almost alike: \"" + nameOfA + "\" and \"" + nameOfB + "\"";
            case SHORTER -> "the same surname and names that fit: \"" + nameOfA + "\" and \"" + nameOfB + "\"";
            case SURNAME -> "the same surname: \"" + nameOfA + "\" and \"" + nameOfB + "\"";
        };
    }
}
