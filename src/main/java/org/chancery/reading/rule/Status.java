package org.chancery.reading.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** Whether what a verb or a noun tells of took place, is planned, was called off, or is no fact at all. */
final class Status {

    private final Sentence sentence;
    private final LocalDate published;
    private final Doubts doubts;
    private final NounStatus nouns;

    Status(Sentence sentence, LocalDate published) {
        this.sentence = sentence;
        this.published = published;
        this.doubts = new Doubts(sentence);
        this.nouns = new NounStatus(sentence, published, this, doubts);
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
        return nouns.of(noun, date);
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
        // "Were to have met": it did not come to it.
        boolean wasTo = sentence.has(verb.index() - 1, "have")
                && sentence.has(verb.index() - 2, "to")
                && sentence.has(verb.index() - 3, "be");
        if (wasTo) {
            return doubts.isCalledOff() ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
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

    /** The status of that for which somebody travels: "flew to Rome for talks". */
    Optional<MeetingStatus> ofPurpose(Token travelling, LocalDate date) {
        return ofVerb(travelling, date)
                .map(status -> status == MeetingStatus.HELD ? MeetingStatus.UNCONFIRMED : status);
    }

    /** The status of what "to meet" tells, by what governs it. */
    Optional<MeetingStatus> ofInfinitive(Token verb, boolean future) {
        Token governor = sentence.head(verb).orElse(null);
        if (governor == null) {
            return future ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
        }
        if (StatusWords.TRAVELLING.contains(governor.lemma()) && verb.relation().matches("advcl|xcomp") && !future) {
            return ofPurpose(governor, null);
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
                .orElse(sentence.has(verb.index() - 1, "after") ? "after" : "");
        if (future && (progressive || !mark.equals("after"))) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        Token governor = sentence.head(verb).orElse(null);
        // "Speaking to X of a television channel, he said": an interview.
        boolean interview = !progressive
                && mark.isEmpty()
                && verb.is("speak", "talk")
                && governor != null
                && governor.is("say", "tell", "add", "state", "note", "call", "describe");
        if (interview) {
            return Optional.empty();
        }
        if (!progressive
                && governor != null
                && (StatusWords.WISHING.contains(governor.lemma())
                        || mark.matches("for|of|without|from|before|against|about"))) {
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
}
