package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** Who does what a verb tells, by the structure of the sentence. */
final class Doers {

    private final Sentence sentence;
    private final Parties parties;

    Doers(Sentence sentence, Parties parties) {
        this.sentence = sentence;
        this.parties = parties;
    }

    /** Who does what the verb tells, taken from the verbs above where it has no subject of its own. */
    List<Mention> subjects(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 5; steps++) {
            Token here = at;
            List<Mention> own = new ArrayList<>();
            for (Token subject : sentence.children(at, "nsubj", "nsubj:pass")) {
                if (subject.tag().startsWith("W")) {
                    continue;
                }
                direct(subject, here).ifPresent(m -> own.addAll(parties.joined(m, verb)));
                if (own.isEmpty()) {
                    return at.index() == verb.index() ? adjacent(verb) : List.of();
                }
            }
            if (!own.isEmpty()) {
                return own;
            }
            Token next = sentence.head(at).orElse(null);
            if (next == null) {
                return adjacent(verb);
            }
            if (at.relation().startsWith("acl")) {
                return direct(next, at).map(m -> List.of(m)).orElse(List.of());
            }
            boolean follows = Set.of("conj", "xcomp", "advcl", "parataxis", "dep")
                            .contains(at.relation().split(":")[0])
                    || at.relation().equals("obl") && at.tag().equals("VBG");
            if (!follows) {
                return adjacent(verb);
            }
            at = next;
        }
        return List.of();
    }

    /** Of "returned after meeting Y" who returned, whatever the parser hangs "meeting" on. */
    List<Mention> ofVerbAbove(Token verb) {
        Token at = sentence.head(verb).orElse(null);
        for (int steps = 0; at != null && steps < 4; steps++) {
            if (at.isVerb() && at.index() < verb.index()) {
                return subjects(at);
            }
            at = sentence.head(at).orElse(null);
        }
        return List.of();
    }

    private List<Mention> adjacent(Token verb) {
        return parties.endingBefore(verb.index())
                .filter(m -> !isServed(m))
                .map(m -> parties.joined(m, verb))
                .orElse(List.of());
    }

    /** "An aide to X met Y", "lawyers for X". */
    private boolean isServed(Mention mention) {
        return sentence.has(mention.first() - 1, "to", "for", "of", "from", "under")
                && sentence.at(mention.first() - 2).filter(Token::isNoun).isPresent();
    }

    /** The mention whose head a token is, so that nobody is taken for the letter that he wrote. */
    Optional<Mention> direct(Token token, Token governor) {
        Optional<Mention> own = parties.at(token).filter(m -> m.covers(governor) == false);
        return own.isPresent() ? own.filter(m -> isWhole(m, token)) : named(token);
    }

    /** Of "Trump's son-in-law Jared Kushner", where the parser takes the relation for the head, him who bears the name. */
    private Optional<Mention> named(Token token) {
        return sentence.children(token, "dep", "appos").stream()
                .filter(child -> child.index() > token.index() && child.index() < token.index() + 9)
                .flatMap(child -> parties.at(child).stream())
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .findFirst();
    }

    private boolean isWhole(Mention mention, Token token) {
        Token head = mention.head();
        return head.index() == token.index() || sentence.isUnder(token, head);
    }

    /** Of "after meeting X, Y flew home" Y, though the parser takes both names for one list. */
    Optional<Mention> behindComma(List<Mention> whom) {
        Mention last = whom.get(whom.size() - 1);
        Optional<Mention> next =
                sentence.has(last.last() + 1, ",") ? parties.startingAt(last.last() + 2) : Optional.empty();
        return (whom.size() > 1 ? next.or(() -> Optional.of(last)) : next)
                .filter(m -> sentence.has(m.first() - 1, ",")
                        && sentence.at(m.last() + 1)
                                .filter(t -> t.isVerb() || t.tag().equals("MD"))
                                .isPresent());
    }
}
