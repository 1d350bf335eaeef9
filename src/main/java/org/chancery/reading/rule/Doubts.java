package org.chancery.reading.rule;

import java.util.Set;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** What keeps words from telling that something took place: that it is denied, made conditional, called off. */
final class Doubts {

    static final Set<String> MAYBE = Words.of("""
            could may might should can must ought
            """);
    private static final Set<String> CALLING_OFF = Words.of("""
            cancel postpone scrap scrub abandon suspend axe
            """);

    private final Sentence sentence;

    Doubts(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "Must be resolved through talks": nobody says that there are any. */
    boolean isMaybe(Token verb) {
        return sentence.children(verb, "aux").stream().anyMatch(aux -> MAYBE.contains(aux.lower()));
    }

    boolean isDenied(Token verb) {
        boolean negated = sentence.children(verb)
                .anyMatch(t -> t.is("not", "never", "n't", "neither", "nor", "hardly", "almost")
                        || t.relation().equals("neg"));
        return negated
                || sentence.head(verb)
                        .filter(governor -> Set.of("xcomp", "ccomp")
                                        .contains(verb.relation().split(":")[0])
                                && governor.isVerb()
                                && (isNegated(governor) && verb.relation().equals("xcomp")
                                        || governor.is("deny", "doubt", "wish", "hope", "want", "imagine", "fail")))
                        .isPresent();
    }

    private boolean isNegated(Token verb) {
        return sentence.children(verb).anyMatch(t -> t.is("not", "never", "n't"));
    }

    /** "Had X met Y, there would be peace." */
    private boolean isInverted(Token verb) {
        return sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.lower().equals("had")
                        && aux.index() == 0
                        && sentence.tokens().stream().anyMatch(t -> t.lower().equals("would")));
    }

    /** Under "if", "whether", "unless", or what somebody would like. */
    boolean isConditional(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 5; steps++) {
            if (isInverted(at)) {
                return true;
            }
            if (sentence.children(at, "mark", "advmod").stream()
                    .anyMatch(t -> t.is("if", "whether", "unless", "lest"))) {
                return true;
            }
            if (!Set.of("xcomp", "ccomp", "conj", "advcl")
                    .contains(at.relation().split(":")[0])) {
                return false;
            }
            Token next = sentence.head(at).orElse(null);
            if (next == null || at.relation().startsWith("advcl") && !next.isVerb()) {
                return false;
            }
            at = next;
        }
        return false;
    }

    boolean isRumoured(Token verb) {
        return sentence.children(verb, "advmod").stream()
                .anyMatch(t -> t.is("reportedly", "allegedly", "apparently", "supposedly"));
    }

    boolean isCalledOff() {
        return sentence.tokens().stream().anyMatch(this::isCalledOff);
    }

    boolean isCalledOff(Token verb) {
        return verb.isVerb()
                && (CALLING_OFF.contains(verb.lemma())
                        || verb.is("call") && sentence.has(verb.index() + 1, "off")
                        || verb.is("pull", "back") && sentence.has(verb.index() + 1, "out"));
    }
}
