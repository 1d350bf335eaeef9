package org.chancery.reading.cast;

import java.util.Locale;
import java.util.Set;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Where in a sentence people's names stand: as the reader tells, and after a title where it missed one. */
final class Names {

    private static final Set<String> PARTICLES = Words.of("""
            bin ibn bint al el van der den von de da di dos das del la le du ben ul abu y af zu ter of-
            the
            """);
    private static final Set<String> SUFFIXES = Words.of("""
            jr. jr sr. sr ii iii iv v vi xiv xvi
            """);

    /** Things that are called after people. */
    private static final Set<String> THINGS = Words.of("""
            award prize medal center centre institute airport act foundation street hospital university
            school hall building theatre theater square bridge stadium library agenda administration
            doctrine museum fund trophy cup park avenue
            """);

    private final Sentence sentence;
    private final States states;

    Names(Sentence sentence, States states) {
        this.sentence = sentence;
        this.states = states;
    }

    /** The last token of the name that begins at a token; -1 where none does. */
    int lastFrom(int first) {
        Token token = sentence.tokens().get(first);
        boolean told = token.entity().equals("PERSON") && !isState(first);
        boolean titled = sentence.at(first - 1).filter(TitleWords::isTelling).isPresent()
                && isNameLike(token)
                && !token.entity().equals("ORGANIZATION");
        // "President of China Xi Jinping", of which the reader told the last word alone.
        boolean begins = isNameLike(token)
                && (states.at(first - 1).isPresent() || isTitle(first - 1))
                && sentence.at(first + 1)
                        .filter(next -> next.entity().equals("PERSON"))
                        .isPresent();
        if (!told && !titled && !begins) {
            return -1;
        }
        int last = first;
        while (true) {
            int next = next(last);
            if (next < 0) {
                return isThing(last) || isThing(last + 1) ? -1 : last;
            }
            last = next;
        }
    }

    private boolean isThing(int index) {
        return sentence.at(index)
                .filter(t -> t.isProper() && t.isCapitalized() && THINGS.contains(t.lower()))
                .isPresent();
    }

    private boolean isTitle(int index) {
        return sentence.at(index).filter(TitleWords::isHead).isPresent();
    }

    /** A name of a state, but for one that somebody bears: "Jordan Peele", and not "of Iraq Nouri al-Maliki". */
    private boolean isState(int index) {
        return states.at(index)
                .filter(state -> sentence.has(state.first() - 1, "of", "the", "in")
                        || !sentence.at(state.last() + 1)
                                .filter(next -> next.entity().equals("PERSON"))
                                .isPresent())
                .isPresent();
    }

    /** The token of the name that follows after one; -1 where the name ends. */
    private int next(int last) {
        Token next = sentence.at(last + 1).orElse(null);
        if (next == null) {
            return -1;
        }
        if (next.entity().equals("PERSON") && !next.tag().equals("POS") && !isState(last + 1) || isNameLike(next)) {
            return last + 1;
        }
        if (next.text().equals(",") && suffix(last + 2)) {
            return last + 2;
        }
        if (suffix(last + 1)) {
            return last + 1;
        }
        boolean joined = next.text().equals("-")
                && next.start() == sentence.tokens().get(last).end()
                && sentence.at(last + 2)
                        .filter(t -> t.start() == next.end()
                                && (t.isCapitalized() || t.entity().equals("PERSON")))
                        .isPresent();
        if (joined) {
            return last + 2;
        }
        if (PARTICLES.contains(next.lower())) {
            for (int i = last + 2; i <= last + 4; i++) {
                Token further = sentence.at(i).orElse(null);
                if (further == null) {
                    return -1;
                }
                if (further.entity().equals("PERSON") || isNameLike(further)) {
                    return i;
                }
                if (!PARTICLES.contains(further.lower()) && !further.text().equals("-")) {
                    return -1;
                }
            }
            return -1;
        }
        return nickname(last);
    }

    /** Benjamin "Benny" Gantz. */
    private int nickname(int last) {
        boolean quoted = sentence.at(last + 1).filter(Names::isQuote).isPresent()
                && sentence.at(last + 2).filter(Token::isCapitalized).isPresent()
                && sentence.at(last + 3).filter(Names::isQuote).isPresent()
                && sentence.at(last + 4)
                        .filter(t -> t.entity().equals("PERSON") || isNameLike(t))
                        .isPresent();
        return quoted ? last + 4 : -1;
    }

    private static boolean isQuote(Token token) {
        return "\"“”''``".contains(token.text());
    }

    private boolean suffix(int index) {
        return sentence.at(index)
                .filter(token -> SUFFIXES.contains(token.text().toLowerCase(Locale.ROOT)) && token.isCapitalized())
                .isPresent();
    }

    private boolean isNameLike(Token token) {
        return token.isProper()
                && token.isCapitalized()
                && !TitleWords.isTitular(token)
                && !token.tag().equals("NNPS")
                && states.at(token.index()).isEmpty()
                && !Set.of("LOCATION", "ORGANIZATION", "DATE", "TIME").contains(token.entity())
                && !(token.text().length() > 1
                        && token.text().equals(token.text().toUpperCase(Locale.ROOT))
                        && !token.entity().equals("PERSON"));
    }
}
