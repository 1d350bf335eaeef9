package org.chancery.reading.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.meeting.MeetingKind;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/**
 * A word that may tell of a meeting.
 *
 * @param vague whether it leaves open how they met
 */
record Trigger(Token token, MeetingKind kind, boolean vague) {

    private static final Map<String, MeetingKind> VERBS = Map.ofEntries(
            Map.entry("meet", MeetingKind.MEETING),
            Map.entry("host", MeetingKind.MEETING),
            Map.entry("receive", MeetingKind.MEETING),
            Map.entry("welcome", MeetingKind.MEETING),
            Map.entry("sit", MeetingKind.MEETING),
            Map.entry("dine", MeetingKind.MEETING),
            Map.entry("convene", MeetingKind.MEETING),
            Map.entry("gather", MeetingKind.MEETING),
            Map.entry("phone", MeetingKind.CALL),
            Map.entry("telephone", MeetingKind.CALL),
            Map.entry("ring", MeetingKind.CALL),
            Map.entry("call", MeetingKind.CALL),
            Map.entry("speak", MeetingKind.CALL),
            Map.entry("talk", MeetingKind.CALL),
            Map.entry("confer", MeetingKind.MEETING),
            Map.entry("consult", MeetingKind.MEETING),
            Map.entry("discuss", MeetingKind.MEETING),
            Map.entry("review", MeetingKind.MEETING),
            Map.entry("exchange", MeetingKind.MEETING),
            Map.entry("negotiate", MeetingKind.NEGOTIATION),
            Map.entry("visit", MeetingKind.VISIT));

    private static final Map<String, MeetingKind> NOUNS = Map.ofEntries(
            Map.entry("meeting", MeetingKind.MEETING),
            Map.entry("talk", MeetingKind.MEETING),
            Map.entry("discussion", MeetingKind.MEETING),
            Map.entry("consultation", MeetingKind.MEETING),
            Map.entry("audience", MeetingKind.MEETING),
            Map.entry("encounter", MeetingKind.MEETING),
            Map.entry("breakfast", MeetingKind.MEETING),
            Map.entry("lunch", MeetingKind.MEETING),
            Map.entry("dinner", MeetingKind.MEETING),
            Map.entry("call", MeetingKind.CALL),
            Map.entry("conversation", MeetingKind.CALL),
            Map.entry("negotiation", MeetingKind.NEGOTIATION),
            Map.entry("summit", MeetingKind.SUMMIT),
            Map.entry("visit", MeetingKind.VISIT),
            Map.entry("trip", MeetingKind.VISIT));

    private static final Set<String> VAGUE = Words.of("""
            speak talk conversation discuss review exchange discussion confer consult consultation host
            welcome
            """);

    /** The trigger that a token is, if it is one. */
    static Optional<Trigger> of(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase();
        MeetingKind kind = token.isVerb() ? ofVerb(sentence, token) : token.isNoun() ? ofNoun(sentence, token) : null;
        boolean attribute = token.relation().equals("compound") && token.head() > token.index();
        boolean conference = token.isNoun() && sentence.has(token.index() + 1, "room", "point", "center", "place");
        if (kind == null
                || attribute
                || conference
                || token.is("talk") && token.isNoun() && token.tag().equals("NN")) {
            return Optional.empty();
        }
        boolean negotiating = token.isNoun()
                && token.is("talk")
                && sentence.children(token, "compound", "amod").stream()
                        .anyMatch(t -> t.is("peace", "trade", "ceasefire", "nuclear"));
        return Optional.of(new Trigger(
                token,
                medium(sentence, token, negotiating ? MeetingKind.NEGOTIATION : kind),
                VAGUE.contains(lemma) && !byPhone(sentence, token) && !inPerson(sentence, token)));
    }

    private static MeetingKind ofVerb(Sentence sentence, Token verb) {
        boolean told = isTelling(verb)
                && sentence.children(verb, "obl").stream()
                        .anyMatch(t -> t.is("phone", "telephone")
                                && sentence.introducedBy(t).matches("by|over|on"));
        return told ? MeetingKind.CALL : VERBS.get(verb.lemma().toLowerCase());
    }

    private static MeetingKind ofNoun(Sentence sentence, Token noun) {
        boolean byPhone = noun.is("conference")
                && sentence.children(noun, "compound").stream().anyMatch(t -> t.is("video", "telephone", "phone"));
        return byPhone ? MeetingKind.CALL : NOUNS.get(noun.lemma().toLowerCase());
    }

    /** "Told X by phone": who tells somebody something has him on the line. */
    private static boolean isTelling(Token verb) {
        return verb.is("tell", "inform", "brief", "assure", "congratulate", "thank", "warn", "urge");
    }

    boolean isVerb() {
        return token.isVerb();
    }

    /** Whether the verb tells of a meeting only where it has several subjects: "Putin and Orban discussed trade". */
    boolean isJoint() {
        return isVerb() && token.is("discuss", "review", "exchange");
    }

    boolean takesObject() {
        return token.is("meet", "host", "receive", "welcome", "phone", "telephone", "ring", "call", "visit", "convene")
                || isTelling(token);
    }

    private static MeetingKind medium(Sentence sentence, Token token, MeetingKind kind) {
        if (kind == MeetingKind.VISIT || kind == MeetingKind.SUMMIT || kind == MeetingKind.NEGOTIATION) {
            return kind;
        }
        return byPhone(sentence, token) ? MeetingKind.CALL : inPerson(sentence, token) ? MeetingKind.MEETING : kind;
    }

    private static boolean byPhone(Sentence sentence, Token token) {
        for (int i = Math.max(0, token.index() - 4); i < Math.min(sentence.size(), token.index() + 8); i++) {
            Token near = sentence.tokens().get(i);
            boolean phone = near.is("phone", "telephone", "videoconference", "videolink", "teleconference")
                            && near.index() != token.index()
                    || near.is("video") && sentence.has(i + 1, "call", "conference", "link", "-");
            if (phone) {
                return true;
            }
        }
        return false;
    }

    private static boolean inPerson(Sentence sentence, Token token) {
        for (int i = token.index() + 1; i < Math.min(sentence.size(), token.index() + 30); i++) {
            Token near = sentence.tokens().get(i);
            boolean aside = near.is("margin", "sideline") && sentence.has(i - 2, "on", "at");
            boolean there = near.is("at", "in") && near.head() > i && isAt(sentence, near, token);
            if (aside || there) {
                return true;
            }
        }
        return false;
    }

    /** "Spoke in Rome", "talked for an hour at the palace"; the place of a situation is none where they spoke of it. */
    private static boolean isAt(Sentence sentence, Token at, Token token) {
        Token place = sentence.tokens().get(at.head());
        boolean own = place.head() == token.index()
                || sentence.head(place)
                        .filter(length -> length.entity().equals("DURATION") && length.head() == token.index())
                        .isPresent();
        return own
                && !Situations.are(sentence, at)
                && (place.entity().equals("LOCATION")
                        || place.is(
                                "summit", "person", "house", "office", "palace", "kremlin", "residence", "g7", "g20"));
    }
}
