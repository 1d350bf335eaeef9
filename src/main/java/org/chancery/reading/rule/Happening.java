package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.api.IsoDuration;
import org.chancery.api.PartialDate;
import org.chancery.meeting.MeetingKind;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.cast.Figure;
import org.chancery.reading.cast.Title;
import org.chancery.reading.syntax.Sentence;

/** A meeting that an article tells of, put together from all the sentences that do. */
final class Happening {

    private MeetingKind kind;
    private boolean vague;
    private final MeetingStatus status;
    private PartialDate date;
    private IsoDuration duration;
    private String place;
    private String placeCountry;
    private String topic;
    private final List<Party> parties;
    private Set<Figure> figures = Set.of();
    private final boolean known;
    private boolean echo;
    private boolean attendance;
    private final Set<Sentence> sentences = new LinkedHashSet<>();
    private final Map<Figure, Title> identified = new LinkedHashMap<>();

    /**
     * @param vague whether the words leave open how they met: "spoke", "discussed"
     * @param known whether the words point to something told before: "the meeting"
     */
    Happening(
            Sentence sentence,
            MeetingKind kind,
            boolean vague,
            boolean known,
            MeetingStatus status,
            List<Party> parties) {
        this.kind = kind;
        this.vague = vague;
        this.known = known;
        this.status = status;
        this.parties = new ArrayList<>(parties);
        sentences.add(sentence);
        dropSuperfluous();
    }

    Happening when(PartialDate date, IsoDuration duration) {
        this.date = date;
        this.duration = duration;
        return this;
    }

    Happening where(String place, String placeCountry) {
        this.place = place;
        this.placeCountry = placeCountry;
        return this;
    }

    /** Tells where it was, where nothing nearer did. */
    void whereElse(String place, String placeCountry) {
        if (this.place == null) {
            where(place, placeCountry);
        }
    }

    /** Says that those who take part are not named, and were told of before: "the two leaders". */
    Happening echo(boolean echo) {
        this.echo = echo;
        return this;
    }

    /** Whether it can only be what was told before: of people who are not named, and without a day of its own. */
    boolean isEcho() {
        return echo && date == null;
    }

    /** Says that it tells who else was at a meeting of which was told before: "X also took part in the meeting". */
    Happening attendance(boolean attendance) {
        this.attendance = attendance;
        return this;
    }

    boolean isAttendanceOf(Happening told) {
        return attendance && status == told.status && kind != MeetingKind.VISIT && told.kind != MeetingKind.VISIT;
    }

    Happening about(String topic) {
        this.topic = topic;
        return this;
    }

    /** Whether another tells of the same: of the same people, if not at another time or in another way. */
    boolean isSame(Happening other) {
        boolean plan = other.known && status == MeetingStatus.PLANNED;
        if (!plan && Collections.disjoint(figures, other.figures)) {
            return false;
        }
        if (status != other.status || !(kind == other.kind || vague || other.vague || isTalk() && other.isTalk())) {
            return false;
        }
        if (date != null
                && other.date != null
                && !date.value().startsWith(other.date.value())
                && !other.date.value().startsWith(date.value())) {
            return false;
        }
        boolean elsewhere =
                place != null && other.place != null && !place.contains(other.place) && !other.place.contains(place);
        if (kind == MeetingKind.VISIT && (!Objects.equals(placeCountry, other.placeCountry) || elsewhere)) {
            return false;
        }
        Set<Figure> mine = figures();
        Set<Figure> theirs = other.figures();
        boolean within = mine.containsAll(theirs) || theirs.containsAll(mine);
        Set<Figure> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        boolean enough = shared.size() >= 2 || !shared.isEmpty() && sharesCountry(other);
        return within && enough || plan && sharesCountry(other);
    }

    private boolean isTalk() {
        return kind == MeetingKind.MEETING || kind == MeetingKind.NEGOTIATION || kind == MeetingKind.SUMMIT;
    }

    private boolean sharesCountry(Happening other) {
        return parties.stream()
                .anyMatch(mine -> other.parties.stream()
                        .anyMatch(theirs -> !(mine.isPerson() && theirs.isPerson() && mine.figure() == theirs.figure())
                                && (mine.isNamedBy(theirs)
                                        || theirs.isNamedBy(mine)
                                        || !mine.isPerson() && mine.isLike(theirs))));
    }

    /** Takes in what another account of the same tells. */
    void add(Happening other) {
        if (vague && !other.vague && !other.isEcho()) {
            kind = other.kind;
            vague = false;
        }
        date = date == null
                        || other.date != null
                                && other.date.value().length() > date.value().length()
                ? or(other.date, date)
                : date;
        duration = or(duration, other.duration);
        topic = or(topic, other.topic);
        if (place == null && !other.isEcho()) {
            place = other.place;
            placeCountry = other.placeCountry;
        }
        for (Party party : other.parties) {
            if (party.isPerson()
                    ? !figures().contains(party.figure())
                    : parties.stream().noneMatch(party::isLike)) {
                parties.add(party);
            }
        }
        sentences.addAll(other.sentences);
        dropSuperfluous();
    }

    /** A country of which somebody is named needs no mention of its own, but for its host of a visit. */
    private void dropSuperfluous() {
        figures = parties.stream().filter(Party::isPerson).map(Party::figure).collect(Collectors.toSet());
        for (Party party : parties) {
            List<Figure> named = parties.stream()
                    .filter(other -> other.isPerson() && party.isNamedBy(other))
                    .map(Party::figure)
                    .toList();
            if (party.office() != null && named.size() == 1) {
                identified.put(named.get(0), party.office());
            }
        }
        parties.removeIf(party -> parties.stream().anyMatch(other -> other.isPerson() && party.isNamedBy(other)));
        if (parties.stream().filter(Party::isPerson).count() > 1) {
            parties.removeIf(Party::isUnresolved);
        }
    }

    /** Tells how they met where the words of the sentences leave it open. */
    void byPhone() {
        if (vague && place == null) {
            kind = MeetingKind.CALL;
        }
    }

    private static <T> T or(T one, T other) {
        return one == null ? other : one;
    }

    /** Whom one sentence calls by office and another by name, and by which: who meets "Ukraine's top negotiator". */
    Map<Figure, Title> identified() {
        return identified;
    }

    Set<Figure> figures() {
        return figures;
    }

    MeetingKind kind() {
        return kind;
    }

    MeetingStatus status() {
        return status;
    }

    PartialDate date() {
        return date;
    }

    IsoDuration duration() {
        return duration;
    }

    String place() {
        return place;
    }

    String placeCountry() {
        return placeCountry;
    }

    String topic() {
        return topic;
    }

    List<Party> parties() {
        return parties;
    }

    Set<Sentence> sentences() {
        return sentences;
    }
}
