package org.chancery.search;

import org.chancery.graph.names.EditDistance;
import org.chancery.graph.names.Folding;

/**
 * How like two texts are, 0 to 1. The full-text indexes find what may be meant, but their scores depend on how common a
 * word is in the index, so those of names and titles cannot be compared; this can. Three quarters of it is how much of the
 * text looked for is found, a quarter how much of the text found was looked for, both by letters: of two that hold all that
 * was asked for, the shorter comes first.
 */
final class Likeness {

    private static final double ASKED = 0.75;
    private static final double LEAST = 0.5;

    private Likeness() {}

    /** 1 where both fold to the same; 0 where no word of one is like a word of the other. */
    static double of(String asked, String found) {
        String[] askedWords = Folding.fold(asked).split(" ");
        String[] foundWords = Folding.fold(found).split(" ");
        return ASKED * covered(askedWords, foundWords, true) + (1 - ASKED) * covered(foundWords, askedWords, false);
    }

    /** The share of the letters of some words that the others account for. */
    private static double covered(String[] words, String[] by, boolean asked) {
        double covered = 0;
        int letters = 0;
        for (String word : words) {
            double best = 0;
            for (String other : by) {
                best = Math.max(best, asked ? ofWords(word, other) : ofWords(other, word));
            }
            covered += best * word.length();
            letters += word.length();
        }
        return letters == 0 ? 0 : covered / letters;
    }

    /** A beginning counts for more than a misspelling of the same length; words of which half differs are not alike. */
    private static double ofWords(String asked, String found) {
        if (asked.equals(found)) {
            return 1;
        }
        int longer = Math.max(asked.length(), found.length());
        double spelling = 1 - (double) EditDistance.of(asked, found) / longer;
        double beginning = found.startsWith(asked) ? 0.6 + 0.4 * asked.length() / longer : 0;
        double best = Math.max(spelling, beginning);
        return best < LEAST ? 0 : best;
    }
}
