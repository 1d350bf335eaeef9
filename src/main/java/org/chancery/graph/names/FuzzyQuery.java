package org.chancery.graph.names;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A full-text query that forgives misspellings. Each word counts as it stands, as the beginning of a word, and with one
 * letter wrong (two in words of six letters and more); of an endless word, its beginning. Words are folded first, since the index does not fold fuzzy
 * terms; they then hold letters and digits only, so nothing in them means anything to the query parser.
 */
final class FuzzyQuery {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST_WORDS = 12;
    /** Lucene cuts words into pieces of 255 letters, and takes no beginning or misspelling of 1000 and more. */
    private static final int LONGEST_WORD = 100;

    private FuzzyQuery() {}

    /** The query for a text, empty where the text holds no word. */
    static String of(String text) {
        return Arrays.stream(NOT_WORD.split(Folding.fold(text)))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(FuzzyQuery::term)
                .collect(Collectors.joining(" "));
    }

    private static String term(String word) {
        if (word.length() > LONGEST_WORD) {
            int end = Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1)) ? LONGEST_WORD - 1 : LONGEST_WORD;
            return word.substring(0, end) + "*";
        }
        String exact = "\"" + word + "\"^4";
        if (word.length() < 3) {
            return exact;
        }
        return exact + " " + word + "*^2 " + word + (word.length() < 6 ? "~1" : "~2");
    }
}
