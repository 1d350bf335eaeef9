package org.chancery.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.chancery.graph.names.Folding;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The words that tell what a text of the United Nations is about: folded, without stop words, numbers and what is said of
 * any such text, and cut to their stems.
 *
 * <p>The stem is that of Snowball's English stemmer, without the endings in which the name of a country differs from its
 * adjective (Palestine, Palestinian; Korea, Korean; Israel, Israeli) and a Latin singular from its plural (referendum,
 * referenda). Every word begins with its stem, so that a full-text index finds it by the stem as a prefix.
 */
final class SubjectWords {

    /** Said of any text or vote; they tell none apart. */
    private static final Set<String> OF_ANY_TEXT = Set.of(
            ("abstain abstained abstaining abstention abstentions about adopt adopted adopting adoption against all also among"
                            + " approve approved approving backed backing ballot been countries country draft few from general had has"
                            + " have its majority many measure member members most nation nations nearly nonbinding only oppose"
                            + " opposed opposing other others over overwhelming overwhelmingly pass passed passing question"
                            + " regarding report reports resolution resolutions secretary session situation some state states support supported"
                            + " supporting text than those un unanimous unanimously united us veto vetoed vote voted voters"
                            + " votes voting were when where which while who whose without year")
                    .split(" "));

    private static final Pattern BODIES =
            Pattern.compile("\\b(general assemblys?|security councils?|united nations|emergency special session)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(st|nd|rd|th)?");
    private static final Pattern OF_A_PEOPLE = Pattern.compile("(?<=\\w{4})is?$");
    /** Niger and Nigeria differ in nothing but such an ending. */
    private static final Pattern ENDING =
            Pattern.compile("(?<=\\w{3})(?<!^niger)(ian|ean|an|ia|ea|a|i|e)$|(?<=\\w{4})um$");

    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_BEGINNING = 100;
    private static final int MOST_ASKED_FOR = 60;

    private SubjectWords() {}

    /** The stems of a text, in alphabetical order. */
    static Set<String> of(String text) {
        EnglishStemmer stemmer = new EnglishStemmer();
        return Arrays.stream(BODIES.matcher(Folding.fold(text)).replaceAll(" ").split(" "))
                .filter(SubjectWords::tells)
                .map(word -> stem(stemmer, word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean tells(String word) {
        return word.length() > 1
                && !NUMBER.matcher(word).matches()
                && !OF_ANY_TEXT.contains(word)
                && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
    }

    private static String stem(EnglishStemmer stemmer, String word) {
        stemmer.setCurrent(OF_A_PEOPLE.matcher(word).replaceFirst(""));
        stemmer.stem();
        return ENDING.matcher(stemmer.getCurrent()).replaceFirst("");
    }

    /** A full-text query for what has any of these stems. */
    static String query(Collection<String> stems) {
        return stems.stream().limit(MOST_ASKED_FOR).map(SubjectWords::term).collect(Collectors.joining(" "));
    }

    private static String term(String stem) {
        if (stem.length() < SHORTEST_BEGINNING) {
            return stem;
        }
        int end = Math.min(stem.length(), LONGEST_BEGINNING);
        boolean halved = Character.isHighSurrogate(stem.charAt(end - 1));
        return stem.substring(0, halved ? end - 1 : end) + "*";
    }
}
