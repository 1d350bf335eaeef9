package org.chancery.reading.cast;

import java.util.List;
import java.util.Set;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Finds the words of a sentence that stand for people, states and organizations. */
final class Mentions {

    private static final Set<String> PRONOUNS = Words.of("""
            i he she him his her they them their
            """);

    private final Sentence sentence;
    private final States states;
    private final Titles titles;
    private final Found found;

    private Mentions(Sentence sentence, Gazetteer gazetteer) {
        this.sentence = sentence;
        this.states = new States(sentence, gazetteer);
        this.titles = new Titles(sentence, states);
        this.found = new Found(sentence);
    }

    /** The mentions of a sentence, in the order of the text. */
    static List<Mention> of(Sentence sentence, Gazetteer gazetteer) {
        return new Mentions(sentence, gazetteer).all();
    }

    private List<Mention> all() {
        new PeopleFinder(sentence, states, titles, found).find();
        roles();
        new GroupFinder(sentence, states, found).find();
        new BodyFinder(sentence, states, found).find();
        countries();
        pronouns();
        return found.inOrder();
    }

    private void roles() {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.tokens().get(i);
            if (found.isTaken(i) || token.tag().endsWith("S")) {
                continue;
            }
            if (token.is("counterpart")) {
                States.Named state = states.at(i - 1).orElse(null);
                found.add(
                        state == null ? i : state.first(),
                        i,
                        Kind.COUNTERPART,
                        "counterpart",
                        state == null ? null : new Title("", state.code(), null));
            } else if (TitleWords.isHead(token) && token.isNoun()) {
                role(i);
            }
        }
    }

    private void role(int head) {
        Titles.Phrase phrase = titles.around(head);
        if (phrase.title() == null
                || phrase.title().text().isEmpty()
                || found.overlaps(phrase.first(), phrase.last())) {
            return;
        }
        boolean definite = sentence.at(phrase.first() - 1)
                        .filter(t -> t.is("the") || t.tag().equals("PRP$"))
                        .isPresent()
                || phrase.title().country() != null
                || sentence.tokens().get(phrase.first()).tag().equals("PRP$")
                || phrase.first() == 0 && sentence.tokens().get(0).isCapitalized();
        Token next = sentence.at(phrase.last() + 1).orElse(null);
        boolean partOfMore = next != null
                && (next.isNoun() && phrase.last() == head || next.text().equals("-"));
        if (definite && !partOfMore) {
            found.add(phrase.first(), phrase.last(), Kind.ROLE, phrase.title().text(), phrase.title());
        }
    }

    private void countries() {
        for (States.Named state : states.all()) {
            Token head = sentence.tokens().get(state.last());
            boolean listed = sentence.has(state.last() + 1, ",", "and", "or");
            boolean attribute =
                    !listed && Set.of("amod", "compound").contains(head.relation()) && head.head() > head.index();
            if (state.code() != null && !attribute && !found.overlaps(state.first(), state.last())) {
                found.add(state.first(), state.last(), Kind.COUNTRY, state.code(), null);
            }
        }
    }

    private void pronouns() {
        for (Token token : sentence.tokens()) {
            if (!found.isTaken(token.index()) && PRONOUNS.contains(token.lower())) {
                found.add(token.index(), token.index(), Kind.PRONOUN, token.lower(), null);
            }
        }
    }
}
