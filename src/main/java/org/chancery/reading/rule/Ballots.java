package org.chancery.reading.rule;

import java.util.Set;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.vote.VotePosition;

/** How whoever does what a verb tells votes: "voted against", "opposed the draft", "was the only one to abstain". */
final class Ballots {

    private static final Set<String> AGREEING = Set.of("support", "back", "approve", "adopt", "endorse", "pass");
    private static final Set<String> DISAPPROVING = Set.of("reject", "condemn", "denounce", "deplore");
    private static final Set<String> TEXTS = Set.of("resolution", "measure", "motion", "draft", "text");

    private Ballots() {}

    /** The position that a verb tells; null where it tells of none, or of none that was taken. */
    static VotePosition position(Sentence sentence, Token verb) {
        return isUnreal(sentence, verb) ? null : told(sentence, verb);
    }

    private static VotePosition told(Sentence sentence, Token verb) {
        if (verb.is("abstain")) {
            return VotePosition.ABSTAIN;
        }
        if (verb.is("vote")) {
            return direction(sentence, verb);
        }
        if (verb.is("oppose") || verb.is("cast") && isObject(sentence, verb, Set.of("veto"))) {
            return VotePosition.NO;
        }
        boolean inResolution = sentence.children(verb, "obl").stream()
                .anyMatch(t ->
                        t.is("resolution", "vote") && sentence.introducedBy(t).equals("in"));
        return AGREEING.contains(verb.lemma()) && isObject(sentence, verb, TEXTS)
                        || DISAPPROVING.contains(verb.lemma()) && inResolution
                ? VotePosition.YES
                : null;
    }

    private static VotePosition direction(Sentence sentence, Token vote) {
        for (int i = vote.index() + 1; i < Math.min(sentence.size(), vote.index() + 4); i++) {
            if (sentence.has(i, "against", "no")) {
                return VotePosition.NO;
            }
            if (sentence.has(i, "favor", "favour", "for", "yes")) {
                return VotePosition.YES;
            }
        }
        return null;
    }

    private static boolean isObject(Sentence sentence, Token verb, Set<String> nouns) {
        return sentence.children(verb, "obj").stream()
                .anyMatch(t -> nouns.contains(t.lemma().toLowerCase()));
    }

    private static boolean isUnreal(Sentence sentence, Token verb) {
        return sentence.children(verb)
                .anyMatch(t -> t.is("not", "never", "n't")
                        || t.tag().equals("MD")
                        || t.tag().equals("TO") && !isOfOneWhoDid(sentence, verb));
    }

    /** "Was the only country to vote against". */
    private static boolean isOfOneWhoDid(Sentence sentence, Token verb) {
        return sentence.head(verb)
                .filter(one -> verb.relation().matches("acl.*|xcomp")
                        && sentence.children(one, "amod").stream().anyMatch(t -> t.is("only", "first", "last"))
                        && sentence.children(one, "cop").stream()
                                .anyMatch(t -> t.tag().equals("VBD")))
                .isPresent();
    }
}
