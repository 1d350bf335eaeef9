package org.chancery.reading.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** Whether what a noun tells of took place: "talks", "the planned meeting", "a call that was cancelled". */
final class NounStatus {

    private final Sentence sentence;
    private final LocalDate published;
    private final Status verbs;
    private final Doubts doubts;

    NounStatus(Sentence sentence, LocalDate published, Status verbs, Doubts doubts) {
        this.sentence = sentence;
        this.published = published;
        this.verbs = verbs;
        this.doubts = doubts;
    }

    /** The status of what a noun tells, by the verb that it hangs on; held where that says nothing else. */
    Optional<MeetingStatus> of(Token noun, LocalDate date) {
        for (Token child : sentence.children(noun).toList()) {
            if (StatusWords.UNREAL_NOUNS.contains(child.lower())
                    || child.is("no", "any")
                    || child.lower().equals("another") && isWished(noun)) {
                return Optional.empty();
            }
        }
        if (sentence.head(noun)
                        .filter(head -> StatusWords.MERE_NOUNS.contains(head.lemma()))
                        .isPresent()
                && sentence.introducedBy(noun).matches("of|for|to")) {
            return Optional.empty();
        }
        boolean tobe = !sentence.children(noun, "cop").isEmpty()
                && sentence.children(noun, "mark", "aux").stream()
                        .anyMatch(t -> t.tag().equals("TO"));
        if (tobe) {
            return verbs.ofInfinitive(noun, false);
        }
        Optional<Token> said = sentence.head(noun)
                .filter(head -> noun.relation().equals("nsubj")
                        && !head.isVerb()
                        && !sentence.children(head, "cop").isEmpty());
        if (said.isPresent() && date == null) {
            return ofCopula(said.get());
        }
        boolean coming = sentence.children(noun).anyMatch(child -> StatusWords.COMING.contains(child.lower()))
                || isBefore(noun)
                || date != null && published != null && date.isAfter(published);
        Optional<Token> governor = governingVerb(noun);
        if (governor.isPresent()) {
            Token verb = governor.get();
            if (StatusWords.TRAVELLING.contains(verb.lemma())
                    && sentence.introducedBy(noun).equals("for")) {
                return verbs.ofPurpose(verb, date);
            }
            if (doubts.isCalledOff(verb)) {
                return Optional.of(MeetingStatus.CANCELLED);
            }
            boolean arranged = StatusWords.ARRANGING.contains(verb.lemma())
                    && noun.head() == verb.index()
                    && noun.relation().matches("obj|nsubj(:pass)?");
            boolean adjunct = Set.of("obl", "advcl").contains(top(noun, verb).relation());
            if (!adjunct
                    && (doubts.isDenied(verb)
                            || doubts.isConditional(verb)
                            || StatusWords.WISHING.contains(verb.lemma()))) {
                return Optional.empty();
            }
            if (arranged && !doubts.isMaybe(verb)) {
                return Optional.of(doubts.isCalledOff() ? MeetingStatus.CANCELLED : MeetingStatus.PLANNED);
            }
            if (!adjunct || isLight(verb)) {
                Optional<MeetingStatus> status = verbs.ofVerb(verb, date);
                return coming ? status.map(s -> s == MeetingStatus.HELD ? MeetingStatus.PLANNED : s) : status;
            }
            if (doubts.isConditional(verb) || doubts.isMaybe(verb)) {
                return Optional.empty();
            }
        }
        return Optional.of(coming ? MeetingStatus.PLANNED : MeetingStatus.HELD);
    }

    /** "The meeting was useful" tells of one; "is an opportunity", "would be a mistake" do not. */
    private Optional<MeetingStatus> ofCopula(Token said) {
        List<Token> helpers = sentence.children(said, "aux", "cop");
        if (doubts.isDenied(said) && helpers.stream().noneMatch(t -> t.tag().equals("VBD"))) {
            return Optional.empty();
        }
        if (helpers.stream().anyMatch(t -> t.is("will", "shall"))) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        boolean past = helpers.stream().anyMatch(t -> t.tag().equals("VBD") || t.is("have"));
        return past
                        && helpers.stream()
                                .noneMatch(t -> Doubts.MAYBE.contains(t.lower())
                                        || t.lower().equals("would"))
                ? Optional.of(MeetingStatus.HELD)
                : Optional.empty();
    }

    private static boolean isLight(Token verb) {
        return verb.is("be", "take", "join", "participate", "attend", "engage");
    }

    private boolean isBefore(Token noun) {
        String by = sentence.introducedBy(noun);
        return by.equals("before")
                || by.equals("ahead")
                || sentence.has(firstOf(noun) - 1, "of") && sentence.has(firstOf(noun) - 2, "ahead")
                || sentence.children(noun, "case").stream().anyMatch(c -> c.is("ahead", "before"));
    }

    private int firstOf(Token noun) {
        int first = noun.index();
        while (first > 0
                && sentence.tokens().get(first - 1).head() == noun.index()
                && !sentence.tokens().get(first - 1).relation().equals("case")) {
            first--;
        }
        return first;
    }

    private boolean isWished(Token noun) {
        return governingVerb(noun)
                .filter(verb -> StatusWords.WISHING.contains(verb.lemma()))
                .isPresent();
    }

    private Optional<Token> governingVerb(Token noun) {
        Token at = noun;
        for (int steps = 0; steps < 4; steps++) {
            Token next = sentence.head(at).orElse(null);
            if (next == null) {
                return Optional.empty();
            }
            if (next.isVerb()) {
                return Optional.of(next);
            }
            at = next;
        }
        return Optional.empty();
    }

    /** What, on the way from a noun up to a verb, hangs on the verb itself. */
    private Token top(Token noun, Token verb) {
        Token at = noun;
        while (at.head() != verb.index()) {
            at = sentence.tokens().get(at.head());
        }
        return at;
    }
}
