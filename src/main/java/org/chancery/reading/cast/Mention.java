package org.chancery.reading.cast;

import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/**
 * Words that stand for somebody.
 *
 * @param first the index of its first token, its title included
 * @param last that of its last token
 * @param kind what the words are
 * @param name the name alone: "Vladimir Putin", the code of a country, the name of an organization; of a role its title;
 *     of a pronoun that
 * @param title the title that it comes with; null where there is none
 */
public record Mention(Sentence sentence, int first, int last, Kind kind, String name, Title title) {

    /** What words stand for somebody. */
    public enum Kind {
        PERSON,
        ROLE,
        COUNTERPART,
        COUNTRY,
        ORGANIZATION,
        GROUP,
        PRONOUN
    }

    public boolean covers(Token token) {
        return first <= token.index() && token.index() <= last;
    }

    public int start() {
        return sentence.tokens().get(first).start();
    }

    public int end() {
        return sentence.tokens().get(last).end();
    }

    /** The token by which the rest of the sentence governs the mention. */
    public Token head() {
        return sentence.tokens().subList(first, last + 1).stream()
                .filter(token -> token.head() < first || token.head() > last)
                .filter(token ->
                        !token.relation().equals("case") && !token.relation().equals("punct"))
                // Where title and name hang on different words, the name is what the sentence is about.
                .reduce((one, other) -> other.relation().matches("compound|amod|dep") ? one : other)
                .orElse(sentence.tokens().get(last));
    }
}
