package org.chancery.person.candidate;

/** In which way two people are called alike, the strongest first, and what that counts for. */
enum NameLikeness {
    /** Both have the same full name. */
    SAME(60),
    /** A name of one is an alias of the other. */
    ALIAS(55),
    /** The same words in another order. */
    OTHER_ORDER(50),
    /** One letter is different, missing, or swapped with its neighbour. */
    SPELLING(45),
    /** The same surname, and what else one is called fits the other: "J. Bolton", "John Robert Bolton". */
    SHORTER(35),
    /** The same surname and nothing more. */
    SURNAME(15);

    private final int hundredths;

    NameLikeness(int hundredths) {
        this.hundredths = hundredths;
    }

    int hundredths() {
        return hundredths;
    }
}
