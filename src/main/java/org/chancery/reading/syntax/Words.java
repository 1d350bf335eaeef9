package org.chancery.reading.syntax;

import java.util.Set;

/** Lists of words that the rules know. */
public final class Words {

    private Words() {}

    /** The words of a list that is parted by blanks. */
    public static Set<String> of(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
