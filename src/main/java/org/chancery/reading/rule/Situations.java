package org.chancery.reading.rule;

import java.util.Set;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** What is somewhere of itself: "the situation in Oslo" says where that is, and not where it is spoken of. */
final class Situations {

    private static final Set<String> SOMEWHERE = Words.of("""
            situation condition development war conflict crisis fighting violence hostility unrest turmoil tension peace
            ceasefire truce security stability instability democracy freedom right election referendum transition coup
            operation offensive invasion aggression occupation attack strike bombing massacre genocide protest earthquake
            flood famine drought outbreak event presence reform
            """);

    private Situations() {}

    /** Whether "in" or "at" tells where the thing is that stands before it. */
    static boolean are(Sentence sentence, Token at) {
        Token before = sentence.at(at.index() - 1).orElse(null);
        return before != null
                && (before.isNoun() && SOMEWHERE.contains(before.lemma().toLowerCase())
                        || before.is("and", "or") && areBefore(sentence, before));
    }

    /** "The situation in Sudan and in Yemen". */
    private static boolean areBefore(Sentence sentence, Token and) {
        int at = and.index() - 1;
        while (at > 0 && (sentence.tokens().get(at).isProper() || sentence.has(at, "the"))) {
            at--;
        }
        return sentence.has(at, "in", "at") && are(sentence, sentence.tokens().get(at));
    }
}
