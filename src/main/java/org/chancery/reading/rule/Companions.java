package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** With whom somebody meets or talks: what "with" joins to a verb or a noun. */
final class Companions {

    /** Of what two sides have, "with" names the other side. */
    private static final Set<String> RELATIONS = Words.of("""
            relation relationship tie link war conflict deal agreement treaty cooperation partnership
            alliance dispute border trade peace friendship meeting talk summit call conversation
            negotiation problem ceasefire truce pact contact engagement
            """);

    private static final Set<String> CIRCUMSTANCES = Words.of("""
            phone telephone margin sideline summit person today morning afternoon evening office house conference length
            assembly separately virtually
            """);

    private final Sentence sentence;
    private final Parties parties;

    Companions(Sentence sentence, Parties parties) {
        this.sentence = sentence;
        this.parties = parties;
    }

    List<Mention> of(Token trigger) {
        List<Mention> found = new ArrayList<>();
        for (int i = trigger.index() + 1; i < sentence.size(); i++) {
            Token token = sentence.tokens().get(i);
            if (isEndOfClause(token, trigger)) {
                break;
            }
            boolean with = token.is("with")
                    || token.is("to") && trigger.is("speak", "talk") && token.index() <= trigger.index() + 3;
            if (with && !isOfNounBetween(trigger, i)) {
                Optional<Mention> mention = parties.startingAt(i + 1).filter(m -> belongs(m, trigger, token.index()));
                mention.filter(m -> token.is("with")
                                || m.kind() == Mention.Kind.PERSON
                                || m.kind() == Mention.Kind.COUNTERPART)
                        .ifPresent(m -> found.addAll(parties.joined(m, trigger)));
            }
        }
        return found;
    }

    /** "Discussed plans for a summit with Y": that is whom the summit is with. "Spoke at the summit with Y" is not. */
    private boolean isOfNounBetween(Token trigger, int with) {
        if (!trigger.isVerb()) {
            return false;
        }
        for (int i = with - 1; i > trigger.index(); i--) {
            Token noun = sentence.tokens().get(i);
            if (noun.isNoun() && Trigger.of(sentence, noun).isPresent()) {
                String by = sentence.introducedBy(noun);
                return by.isEmpty() && noun.relation().equals("obj") || by.matches("for|about|regarding|to");
            }
            if (!noun.tag().matches("NN.*|JJ|IN|RB") && !noun.entity().equals("DATE")) {
                return false;
            }
        }
        return false;
    }

    private boolean isEndOfClause(Token token, Token trigger) {
        boolean finite = token.tag().matches("VBD|VBZ|VBP|MD");
        boolean purpose = token.tag().equals("TO")
                && sentence.at(token.index() + 1)
                        .filter(t -> t.tag().equals("VB"))
                        .isPresent();
        return token.index() > trigger.index()
                && (finite || purpose || token.text().matches("[;:]"));
    }

    /** Whether somebody is met, and not only what is spoken about: "discussed ties with Israel". */
    private boolean belongs(Mention mention, Token trigger, int with) {
        Token governor = sentence.head(mention.head()).orElse(null);
        boolean described = governor != null && governor.index() > with && governor.index() < mention.first();
        if (governor == null || governor.index() == trigger.index() || described) {
            return true;
        }
        if (governor.index() < trigger.index()) {
            return governor.isVerb() && trigger.head() == governor.index();
        }
        // "With Sánchez to discuss": the parser makes him who discusses.
        boolean purpose = mention.head().relation().startsWith("nsubj")
                && sentence.at(mention.last() + 1)
                        .filter(t -> t.tag().equals("TO"))
                        .isPresent();
        if (purpose) {
            return true;
        }
        // "Calls about the plan with Y", but not "talks on relations with Y".
        boolean aboutSomething = !trigger.isVerb()
                && mention.kind() == Mention.Kind.PERSON
                && governor.index() < with
                && sentence.introducedBy(governor).matches("about|on|regarding|over")
                && !RELATIONS.contains(governor.lemma());
        if (aboutSomething) {
            return true;
        }
        boolean circumstance = Set.of("DATE", "TIME", "LOCATION").contains(governor.entity())
                || CIRCUMSTANCES.contains(governor.lemma());
        return circumstance
                || governor.index() == mention.first() - 2 && governor.tag().startsWith("RB");
    }
}
