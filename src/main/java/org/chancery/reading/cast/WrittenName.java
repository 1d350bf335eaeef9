package org.chancery.reading.cast;

import java.util.Set;
import org.chancery.graph.names.EditDistance;
import org.chancery.graph.names.Folding;

/**
 * A name as a text writes it, ready to be compared.
 *
 * @param text as it stands there
 * @param folded its words, folded
 * @param words the same without "Jr."
 * @param surnames what may be the surname alone
 */
record WrittenName(String text, String[] folded, String[] words, Set<String> surnames) {

    /** Up to so long, words that differ are others: Li and Lu. */
    private static final int SHORTEST_SIMILAR = 5;

    /** From here on two letters may differ. */
    private static final int LONG = 9;

    static WrittenName of(String name) {
        String folded = Folding.fold(name);
        return new WrittenName(
                name,
                folded.split(" "),
                folded.replaceAll("\\b(jr|sr)$", "").strip().split(" "),
                Folding.surnames(name));
    }

    /** Whether it has more than one word. */
    boolean isFull() {
        return folded.length > 1;
    }

    String first() {
        return words[0];
    }

    String last() {
        return words[words.length - 1];
    }

    /** Whether all words of this one are words of the other. */
    boolean isWithin(WrittenName other) {
        for (String word : words) {
            if (!other.has(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(String word) {
        for (String own : words) {
            if (own.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is this name's surname, or any other word of it, as it is written or misspelt. */
    boolean isCalled(String word) {
        for (String own : folded) {
            if (own.equals(word)) {
                return true;
            }
        }
        return surnames.stream().anyMatch(own -> similar(own, word));
    }

    /** Whether two words are the same but for one letter, or two in long ones; the first letter is the same. */
    static boolean similar(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int length = Math.min(a.length(), b.length());
        int allowed = length < SHORTEST_SIMILAR ? 0 : length < LONG ? 1 : 2;
        return allowed > 0
                && Math.abs(a.length() - b.length()) <= allowed
                && a.charAt(0) == b.charAt(0)
                && EditDistance.of(a, b) <= allowed;
    }
}
