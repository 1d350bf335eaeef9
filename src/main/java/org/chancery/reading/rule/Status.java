package org.chancery.reading.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Whether what a verb or a noun tells of took place, is planned, was called off, or is no fact at all. */
final class Status {

    private final Sentence sentence;
    private final LocalDate published;
    private final Doubts doubts;

    Status(Sentence sentence, LocalDate published) {
        this.sentence = sentence;
        this.published = published;
        this.doubts = new Doubts(sentence);
    }

    /** The status of what a verb tells; empty where it tells of no event. */
    Optional<MeetingStatus> ofVerb(Token verb, LocalDate date) {
        if (doubts.isDenied(verb) || doubts.isConditional(verb)) {
            return Optional.empty();
        }
        Optional<MeetingStatus> own = bare(verb, date);
        if (own.isPresent() && own.get() == MeetingStatus.PLANNED && doubts.isCalledOff()) {
            return Optional.of(MeetingStatus.CANCELLED);
        }
        return own.map(
                status -> status == MeetingStatus.HELD && doubts.isRumoured(verb) ? MeetingStatus.UNCONFIRMED : status);
    }

    /** The status of what a noun tells, by the verb that it hangs on; held where that says nothing else. */
    Optional<MeetingStatus> ofNoun(Token noun, LocalDate date) {
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
            return ofInfinitive(noun, false);
        }
        boolean coming = sentence.children(noun).anyMatch(child -> StatusWords.COMING.contains(child.lower()))
                || isBefore(noun)
                || date != null && published != null && date.isAfter(published);
        Optional<Token> governor = governingVerb(noun);
        if (governor.isPresent()) {
            Token verb = governor.get();
            if (doubts.isCalledOff(verb)) {
                return Optional.of(MeetingStatus.CANCELLED);
            }
            boolean adjunct = Set.of("obl", "advcl").contains(top(noun, verb).relation());
            if (!adjunct
                    && (doubts.isDenied(verb)
                            || doubts.isConditional(verb)
                            || StatusWords.WISHING.contains(verb.lemma()))) {
                return Optional.empty();
            }
            if (!adjunct || isLight(verb)) {
                Optional<MeetingStatus> status = ofVerb(verb, date);
                return coming ? status.map(s -> s == MeetingStatus.HELD ? MeetingStatus.PLANNED : s) : status;
            }
            if (doubts.isConditional(verb) || doubts.isMaybe(verb)) {
                return Optional.empty();
            }
        }
        return Optional.of(coming ? MeetingStatus.PLANNED : MeetingStatus.HELD);
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

    private Optional<MeetingStatus> bare(Token verb, LocalDate date) {
        boolean future = date != null && published != null && date.isAfter(published);
        for (Token aux : sentence.children(verb, "aux", "aux:pass", "cop")) {
            if (aux.is("will", "shall")
                    || aux.lower().equals("'ll")
                    || aux.lower().equals("wo")) {
                return Optional.of(MeetingStatus.PLANNED);
            }
            if (aux.lower().equals("would")) {
                return future ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
            }
            if (Doubts.MAYBE.contains(aux.lower())) {
                return Optional.empty();
            }
        }
        boolean isTo = sentence.has(verb.index() - 1, "to")
                && sentence.at(verb.index() - 2)
                        .filter(t -> t.is("be") && t.tag().matches("VB[ZP]") && t.head() == verb.index())
                        .isPresent();
        if (isTo) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        boolean infinitive = sentence.children(verb, "mark", "aux").stream()
                .anyMatch(t -> t.tag().equals("TO"));
        if (infinitive) {
            return ofInfinitive(verb, future);
        }
        return switch (verb.tag()) {
            case "VBD" -> Optional.of(future ? MeetingStatus.PLANNED : MeetingStatus.HELD);
            case "VBN" -> ofParticiple(verb, future);
            case "VBG" -> ofGerund(verb, future);
            case "VBZ", "VBP" ->
                date == null ? Optional.empty() : Optional.of(future ? MeetingStatus.PLANNED : MeetingStatus.HELD);
            case "VB" ->
                date != null && !future && sentence.children(verb, "nsubj").size() > 0
                        ? Optional.of(MeetingStatus.HELD)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<MeetingStatus> ofParticiple(Token verb, boolean future) {
        boolean passive = sentence.children(verb, "aux:pass").size() > 0;
        boolean past = sentence.children(verb, "aux", "aux:pass").stream()
                .anyMatch(t -> t.is("have") || t.tag().equals("VBD"));
        return past
                        || passive
                        || verb.relation().startsWith("acl")
                        || verb.relation().equals("conj")
                ? Optional.of(future ? MeetingStatus.PLANNED : MeetingStatus.HELD)
                : Optional.of(MeetingStatus.HELD);
    }

    private Optional<MeetingStatus> ofInfinitive(Token verb, boolean future) {
        Token governor = sentence.head(verb).orElse(null);
        if (governor == null) {
            return future ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
        }
        boolean planned = StatusWords.PLANNING.contains(governor.lemma()) || governor.is("plan", "agreement");
        boolean denied = doubts.isDenied(governor) || doubts.isConditional(governor);
        boolean wished = StatusWords.WISHING.contains(governor.lemma());
        if (denied || wished) {
            return Optional.empty();
        }
        if (planned) {
            // "Had been expected to meet": it did not come to it, or the text says so elsewhere.
            boolean perfect = sentence.children(governor, "aux").stream()
                    .anyMatch(t -> t.lower().equals("had"));
            return perfect ? Optional.empty() : Optional.of(MeetingStatus.PLANNED);
        }
        return future ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
    }

    private Optional<MeetingStatus> ofGerund(Token verb, boolean future) {
        boolean progressive = sentence.children(verb, "aux").stream().anyMatch(t -> t.is("be"));
        String mark = sentence.children(verb, "mark", "case").stream()
                .findFirst()
                .map(Token::lower)
                .orElse("");
        if (future && (progressive || !mark.equals("after"))) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        Token governor = sentence.head(verb).orElse(null);
        // "Speaking to X of a television channel, he said": an interview.
        boolean interview = !progressive
                && verb.is("speak", "talk")
                && governor != null
                && governor.is("say", "tell", "add", "state", "note", "call", "describe");
        if (interview) {
            return Optional.empty();
        }
        if (!progressive
                && governor != null
                && (StatusWords.WISHING.contains(governor.lemma())
                        || Words.of("""
            for of without from before against about
            """).contains(mark))) {
            return Optional.empty();
        }
        if (!progressive
                && governor != null
                && !verb.relation().startsWith("advcl")
                && !verb.relation().equals("dep")
                && mark.isEmpty()) {
            return Optional.empty();
        }
        return mark.equals("before") ? Optional.empty() : Optional.of(MeetingStatus.HELD);
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
