package org.chancery.reading.syntax;

import java.util.Locale;

/**
 * A word or a mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text as it stands there
 * @param lemma its base form
 * @param tag its part of speech, of the Penn Treebank
 * @param entity the class of what it is the name of: PERSON, LOCATION, ORGANIZATION, DATE, TIME, DURATION, …; O of nothing
 * @param timeId which time expression it belongs to; null of none
 * @param time the value of that expression, TIMEX3: 2025-12-02, P2D; null where it has none
 * @param head the index of the token that governs it; -1 where none does
 * @param relation how it depends on that one, of Universal Dependencies; empty where the sentence was not parsed
 */
public record Token(
        int index,
        int start,
        int end,
        String text,
        String lemma,
        String tag,
        String entity,
        String timeId,
        String time,
        int head,
        String relation) {

    public boolean is(String... lemmas) {
        for (String candidate : lemmas) {
            if (lemma.equalsIgnoreCase(candidate)) {
                return true;
            }
        }
        return false;
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
