package org.chancery.reading.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Gazetteer gazetteer;
    private final LocalDate published;
    private final Parties parties;
    private final Takers takers;
    private final Status status;
    private final Times times;
    private final Places places;
    private final Topics topics;
    private final List<Trigger> triggers;

    Encounters(String text, Sentence sentence, Cast cast, Gazetteer gazetteer, LocalDate published) {
        this.sentence = sentence;
        this.gazetteer = gazetteer;
        this.published = published;
        this.parties = new Parties(sentence, cast);
        this.takers = new Takers(sentence, parties);
        this.status = new Status(sentence, published);
        this.times = new Times(sentence, published);
        this.places = new Places(sentence, gazetteer);
        this.topics = new Topics(text, sentence);
        this.triggers = sentence.tokens().stream()
                .flatMap(token -> Trigger.of(sentence, token).stream())
                .toList();
    }

    List<Happening> all() {
        return triggers.stream().flatMap(this::happenings).toList();
    }

    private Stream<Happening> happenings(Trigger trigger) {
        List<Token> rivals = triggers.stream()
                .map(Trigger::token)
                .filter(token -> token.index() != trigger.token().index())
                .toList();
        boolean past = trigger.token().tag().equals("VBD");
        Optional<PartialDate> date = times.of(trigger.token(), rivals)
                .flatMap(d -> past
                        ? Optional.of(times.fitting(d, MeetingStatus.HELD))
                        : trigger.isVerb() ? Optional.of(d) : times.nearest(d));
        LocalDate day = date.filter(d -> d.value().length() >= 7)
                .map(PartialDate::first)
                .orElse(null);
        Optional<MeetingStatus> told =
                trigger.isVerb() ? status.ofVerb(trigger.token(), day) : status.ofNoun(trigger.token(), day);
        if (told.isEmpty()) {
            return Stream.empty();
        }
        if (trigger.kind() == MeetingKind.VISIT) {
            return visits(trigger, told.get(), date.orElse(null));
        }
        Set<Mention> all =
                new LinkedHashSet<>(trigger.isVerb() ? takers.ofVerb(trigger) : takers.ofNoun(trigger.token()));
        List<Party> who = parties.parties(new ArrayList<>(all));
        if (!isMeeting(trigger, who)) {
            return Stream.empty();
        }
        boolean known = !trigger.isVerb()
                && sentence.children(trigger.token(), "det").stream().anyMatch(t -> t.is("the"));
        boolean namedOnBothSides = who.stream().allMatch(Party::isPerson);
        MeetingKind kind =
                trigger.kind() == MeetingKind.MEETING && trigger.token().is("talk", "discussion") && !namedOnBothSides
                        ? MeetingKind.NEGOTIATION
                        : trigger.kind();
        Happening happening = new Happening(sentence, kind, trigger.vague(), known, told.get(), who)
                .when(
                        times.fitting(date.orElse(null), told.get()),
                        trigger.isVerb() ? null : times.length(trigger.token()).orElse(null))
                .about(topics.of(trigger.token(), rivals).orElse(null));
        places.of(trigger.token()).ifPresent(place -> happening.where(place.name(), place.country()));
        return Stream.of(notInTheFuture(happening)).flatMap(Optional::stream);
    }

    private Optional<Happening> notInTheFuture(Happening happening) {
        boolean late = happening.status() == MeetingStatus.HELD
                && happening.date() != null
                && published != null
                && happening.date().first().isAfter(published);
        return late ? Optional.empty() : Optional.of(happening);
    }

    /** Two sides at least, and people or countries on them. */
    private static boolean isMeeting(Trigger trigger, List<Party> who) {
        long people = who.stream().filter(Party::isPerson).count();
        if (who.size() < 2 || trigger.isJoint() && people < 2) {
            return false;
        }
        // Countries that meet without anybody are teams on a pitch.
        return people > 0
                || !trigger.isVerb()
                        && who.stream()
                                        .filter(p -> p.country() != null)
                                        .map(Party::country)
                                        .distinct()
                                        .count()
                                > 1;
    }

    /** One visit for each country that is visited. */
    private Stream<Happening> visits(Trigger trigger, MeetingStatus told, PartialDate date) {
        List<Party> guests =
                parties
                        .parties(trigger.isVerb() ? takers.subjects(trigger.token()) : takers.guests(trigger.token()))
                        .stream()
                        .filter(Party::isPerson)
                        .toList();
        if (guests.isEmpty()) {
            return Stream.empty();
        }
        return takers.hosts(trigger).stream()
                .map(this::visited)
                .flatMap(Optional::stream)
                .distinct()
                .map(place -> {
                    List<Party> who = new ArrayList<>(guests);
                    if (place.country() != null
                            && guests.stream().noneMatch(g -> place.country().equals(g.country()))) {
                        who.add(new Party(null, place.country(), null, "host"));
                    }
                    return new Happening(sentence, MeetingKind.VISIT, false, false, told, who)
                            .when(
                                    times.fitting(date, told),
                                    trigger.isVerb()
                                            ? null
                                            : times.length(trigger.token()).orElse(null))
                            .where(place.name(), place.country());
                });
    }

    private Optional<Places.Place> visited(Token token) {
        if (token.is("country", "nation")) {
            return sentence.tokens().stream()
                    .filter(t -> t.index() < token.index()
                            && gazetteer.state(t.text()).isPresent()
                            && t.isCapitalized())
                    .reduce((a, b) -> b)
                    .map(t -> gazetteer.state(t.text()).orElseThrow())
                    .map(code -> new Places.Place(gazetteer.nameOfState(code), code));
        }
        return parties.at(token)
                .filter(m -> m.kind() == Mention.Kind.COUNTRY)
                .map(m -> new Places.Place(
                        sentence.tokens().subList(m.first(), m.last() + 1).stream()
                                .map(Token::text)
                                .reduce((a, b) -> a + " " + b)
                                .orElseThrow(),
                        m.name()))
                .or(() -> token.entity().equals("LOCATION")
                        ? Optional.of(new Places.Place(token.text(), places.country(token.text())))
                        : Optional.empty());
    }
}
