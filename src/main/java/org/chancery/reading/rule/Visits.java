package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.api.PartialDate;
import org.chancery.meeting.MeetingKind;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** The visits that a sentence tells of, one for each country that is visited. */
final class Visits {

    private final Sentence sentence;
    private final Gazetteer gazetteer;
    private final Parties parties;
    private final Takers takers;
    private final Times times;
    private final Places places;

    Visits(Sentence sentence, Gazetteer gazetteer, Parties parties, Takers takers, Times times, Places places) {
        this.sentence = sentence;
        this.gazetteer = gazetteer;
        this.parties = parties;
        this.takers = takers;
        this.times = times;
        this.places = places;
    }

    Stream<Happening> of(Trigger trigger, MeetingStatus told, PartialDate date) {
        List<Party> guests =
                parties
                        .parties(trigger.isVerb() ? takers.doers(trigger.token()) : takers.guests(trigger.token()))
                        .stream()
                        .filter(Party::isPerson)
                        .toList();
        if (guests.isEmpty()) {
            return Stream.empty();
        }
        MeetingStatus status = hasBegun(trigger.token(), told) ? MeetingStatus.HELD : told;
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
                    return new Happening(sentence, MeetingKind.VISIT, false, false, status, who)
                            .when(
                                    times.fitting(date, status),
                                    times.length(trigger.token()).orElse(null))
                            .where(place.name(), place.country());
                });
    }

    /** "Arrived in Norway for a visit". */
    private boolean hasBegun(Token visit, MeetingStatus told) {
        return told == MeetingStatus.UNCONFIRMED
                && sentence.head(visit)
                        .filter(verb -> verb.is("arrive", "land"))
                        .isPresent();
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
                .or(() -> token.entity().equals("LOCATION") ? Optional.of(places.named(token)) : Optional.empty());
    }
}
