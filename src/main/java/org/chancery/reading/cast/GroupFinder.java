package org.chancery.reading.cast;

import java.util.Set;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Finds people who are told of as many: "U.S. officials", "the delegation from Qatar". */
final class GroupFinder {

    /** People who are told of as many, or without a name. */
    private static final Set<String> GROUPS = Words.of("""
            official leader delegation negotiator envoy diplomat minister president team representative
            delegate lawmaker counterpart side party ally pair duo
            """);

    private final Sentence sentence;
    private final States states;
    private final Found found;

    GroupFinder(Sentence sentence, States states, Found found) {
        this.sentence = sentence;
        this.states = states;
        this.found = found;
    }

    void find() {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean many = token.tag().equals("NNS") || token.tag().equals("NNPS");
            boolean single = token.is("official", "delegation", "team", "side", "pair", "duo");
            if (!found.isTaken(i) && isTheTwo(token)) {
                found.add(i, i, Kind.GROUP, "two", null);
            }
            if (found.isTaken(i) || !GROUPS.contains(token.lemma().toLowerCase()) || !(many || single)) {
                continue;
            }
            int first = i;
            String country = null;
            while (first > 0 && !found.isTaken(first - 1)) {
                Token before = sentence.tokens().get(first - 1);
                if (states.at(first - 1).isPresent()) {
                    States.Named state = states.at(first - 1).get();
                    country = country == null ? state.code() : country;
                    first = state.first();
                } else if (before.isNoun()
                        || before.tag().startsWith("JJ")
                        || before.tag().equals("POS")
                        || before.tag().equals("CD")
                        || before.text().equals("-")) {
                    first--;
                } else {
                    break;
                }
            }
            int last = i;
            if (country == null && sentence.has(i + 1, "of", "from")) {
                int at = sentence.has(i + 2, "the") ? i + 3 : i + 2;
                States.Named state = states.at(at).orElse(null);
                if (state != null && state.first() == at) {
                    country = state.code();
                    last = state.last();
                }
            }
            found.add(
                    first,
                    last,
                    Kind.GROUP,
                    sentence.words(first, i),
                    country == null ? null : new Title("", country, null));
        }
    }

    /** "The two met in Ankara". */
    private boolean isTheTwo(Token token) {
        return token.is("two")
                && sentence.has(token.index() - 1, "the")
                && token.relation().startsWith("nsubj")
                && sentence.at(token.index() + 1)
                        .filter(next -> next.isNoun() || next.tag().startsWith("JJ"))
                        .isEmpty();
    }
}
