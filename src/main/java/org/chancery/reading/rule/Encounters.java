package org.chancery.reading.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.api.PartialDate;
import org.chancery.meeting.MeetingKind;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** The meetings that one sentence tells of. */
final class Encounters {

    private final Sentence sentence;
    private final LocalDate published;
    private final Parties parties;
    private final Takers takers;
    private final Status status;
    private final Times times;
    private final Places places;
    private final Topics topics;
    private final Visits visits;
    private final List<Trigger> triggers;

    Encounters(String text, Sentence sentence, Cast cast, Gazetteer gazetteer, LocalDate published) {
        this.sentence = sentence;
        this.published = published;
        this.parties = new Parties(sentence, cast);
        this.takers = new Takers(sentence, parties);
        this.status = new Status(sentence, published);
        this.times = new Times(sentence, published);
        this.places = new Places(sentence, gazetteer);
        this.topics = new Topics(text, sentence, places);
        this.visits = new Visits(sentence, gazetteer, parties, takers, times, places);
        this.triggers = sentence.tokens().stream()
                .flatMap(token -> Trigger.of(sentence, token).stream())
                .toList();
    }

    List<Happening> all() {
        List<Happening> all = triggers.stream().flatMap(this::happenings).toList();
        if (all.size() == 1) {
            placeOfOthers().ifPresent(place -> all.get(0).whereElse(place.name(), place.country()));
        }
        return all;
    }

    /** "We prepare meetings in Oslo: X will continue the talks with Y": where, of what is told without anybody. */
    private Optional<Places.Place> placeOfOthers() {
        return triggers.stream()
                .filter(trigger -> !trigger.isVerb()
                        && trigger.kind() != MeetingKind.VISIT
                        && takers.ofNoun(trigger.token()).isEmpty()
                        && sentence.head(trigger.token())
                                .filter(verb -> verb.is("prepare", "plan", "arrange", "hold", "schedule"))
                                .isPresent())
                .flatMap(trigger -> places.of(trigger.token()).stream())
                .findFirst();
    }

    private Stream<Happening> happenings(Trigger trigger) {
        List<Token> rivals = Stream.concat(triggers.stream().map(Trigger::token), doneLater(trigger.token()).stream())
                .filter(token -> token.index() != trigger.token().index()
                        && !isPartOf(token, trigger.token())
                        && !isHolding(token, trigger.token()))
                .toList();
        boolean past =
                trigger.token().tag().equals("VBD") || !trigger.isVerb() && takers.isHeldInThePast(trigger.token());
        Optional<PartialDate> date = times.of(trigger.token(), rivals)
                .flatMap(d -> past
                        ? Optional.of(times.fitting(d, MeetingStatus.HELD))
                        : trigger.isVerb() ? Optional.of(comingIfPresent(trigger.token(), d)) : times.nearest(d));
        LocalDate begin = date.filter(d -> d.value().length() >= 7)
                .map(PartialDate::first)
                .orElse(null);
        Optional<MeetingStatus> told =
                trigger.isVerb() ? status.ofVerb(trigger.token(), begin) : status.ofNoun(trigger.token(), begin);
        if (told.isEmpty()) {
            return Stream.empty();
        }
        if (trigger.kind() == MeetingKind.VISIT) {
            return visits.of(trigger, told.get(), date.orElse(null));
        }
        List<Mention> all = trigger.isVerb() ? takers.ofVerb(trigger) : takers.ofNoun(trigger.token());
        List<Mention> apart = takers.oneByOne(trigger);
        List<List<Mention>> meetings = apart.size() < 2
                ? List.of(all)
                : apart.stream()
                        .map(one -> all.stream()
                                .filter(m -> m == one || !apart.contains(m))
                                .toList())
                        .toList();
        PartialDate day = isDayOfAnotherThing(told.get()) ? null : date.orElse(null);
        boolean echo = all.stream().anyMatch(parties::isPair);
        if (echo && !trigger.isVerb() && day == null) {
            // "A meeting of the two leaders was near".
            return Stream.empty();
        }
        return meetings.stream()
                .map(parties::parties)
                .filter(who -> isMeeting(trigger, who))
                .map(who -> happening(trigger, who, told.get(), day, rivals)
                        .echo(echo)
                        .attendance(isAttended(trigger.token())))
                .filter(this::isNotInTheFuture);
    }

    /** Of "cancelled on Monday a meeting", "flew to Rome on Monday for talks" the day when that was done. */
    private boolean isDayOfAnotherThing(MeetingStatus status) {
        boolean travelled =
                sentence.tokens().stream().anyMatch(t -> t.isVerb() && StatusWords.TRAVELLING.contains(t.lemma()));
        return status == MeetingStatus.CANCELLED && times.namesWeekday()
                || status == MeetingStatus.UNCONFIRMED && travelled;
    }

    private Happening happening(
            Trigger trigger, List<Party> who, MeetingStatus told, PartialDate date, List<Token> rivals) {
        boolean known = !trigger.isVerb()
                && sentence.children(trigger.token(), "det").stream().anyMatch(t -> t.is("the"));
        boolean namedOnBothSides = who.stream().allMatch(Party::isPerson);
        MeetingKind kind =
                trigger.kind() == MeetingKind.MEETING && trigger.token().is("talk", "discussion") && !namedOnBothSides
                        ? MeetingKind.NEGOTIATION
                        : trigger.kind();
        Happening happening = new Happening(sentence, kind, trigger.vague(), known, told, who)
                .when(times.fitting(date, told), times.length(trigger.token()).orElse(null))
                .about(topics.of(trigger.token(), rivals).orElse(null));
        if (kind != MeetingKind.CALL || trigger.vague()) {
            places.of(trigger.token()).ifPresent(place -> happening.where(place.name(), place.country()));
        }
        return happening;
    }

    /** "Took part in the meeting", of which was told before. */
    private boolean isAttended(Token noun) {
        return noun.isNoun()
                && sentence.children(noun, "det").stream().anyMatch(t -> t.is("the"))
                && sentence.head(noun)
                        .filter(verb -> verb.is("take", "participate", "attend", "join"))
                        .isPresent();
    }

    /** Of "returned on Monday after talks" what was done on Monday. */
    private Optional<Token> doneLater(Token trigger) {
        int first = trigger.index();
        while (first > 0 && sentence.tokens().get(first - 1).tag().matches("DT|JJ|CD|NN|PRP\\$|VBG")) {
            first--;
        }
        int after = first - 1;
        return sentence.has(after, "after", "following")
                ? sentence.tokens().subList(0, after).stream()
                        .filter(Token::isVerb)
                        .reduce((one, other) -> other)
                : Optional.empty();
    }

    /** "Discussed trade in a telephone call on Monday": the call is what was said before. */
    private boolean isPartOf(Token noun, Token verb) {
        return noun.isNoun()
                && noun.head() == verb.index()
                && sentence.introducedBy(noun).matches("in|during|by|over|at");
    }

    /** "Hosted talks on Monday": the talks were on that day. */
    private static boolean isHolding(Token verb, Token noun) {
        return verb.isVerb()
                && noun.isNoun()
                && noun.head() == verb.index()
                && noun.relation().equals("obj");
    }

    /** "Meets X on Friday", "is meeting X on Friday": a weekday to come. */
    private PartialDate comingIfPresent(Token verb, PartialDate date) {
        boolean present = verb.tag().matches("VBZ|VBP")
                || verb.tag().equals("VBG")
                        && sentence.children(verb, "aux").stream()
                                .anyMatch(t -> t.tag().matches("VBZ|VBP"));
        return present ? times.fitting(date, MeetingStatus.PLANNED) : date;
    }

    private boolean isNotInTheFuture(Happening happening) {
        return happening.status() != MeetingStatus.HELD
                || happening.date() == null
                || published == null
                || !happening.date().first().isAfter(published);
    }

    /** Two sides at least, and people or countries on them. */
    private static boolean isMeeting(Trigger trigger, List<Party> who) {
        long people = who.stream().filter(Party::isPerson).count();
        // "The delegation will meet X" does not say whose delegation that is.
        long sides = who.stream().filter(p -> !p.isUnknownTeam()).count();
        if (sides < 2 || trigger.isJoint() && people < 2) {
            return false;
        }
        // Countries that meet without anybody are teams on a pitch; their ministers and delegations are not.
        boolean officials = who.stream().anyMatch(Party::areOfficials);
        return people > 0
                || (!trigger.isVerb() || officials)
                        && who.stream()
                                        .filter(p -> p.country() != null)
                                        .map(Party::country)
                                        .distinct()
                                        .count()
                                > 1;
    }
}
