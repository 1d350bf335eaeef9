package org.chancery.reading.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.KinshipDraft;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.OrganizationDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.article.draft.StatementDraft;
import org.chancery.article.draft.VoteClaimDraft;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.Gazetteer.KnownPerson;
import org.chancery.reading.Reading;

/** Makes a draft of an answer: facts about people whom the text names, and countries that there are. */
final class ModelReading {

    private final ArticleDraft article;
    private final Gazetteer gazetteer;
    private final Answer answer;
    private final Map<String, PersonDraft> people = new LinkedHashMap<>();

    private ModelReading(ArticleDraft article, Gazetteer gazetteer, Answer answer) {
        this.article = article;
        this.gazetteer = gazetteer;
        this.answer = answer;
    }

    static Reading of(ArticleDraft article, Gazetteer gazetteer, Answer answer) {
        return new ModelReading(article, gazetteer, answer).reading();
    }

    private Reading reading() {
        believed(answer.entries("people", PersonDraft.class), p -> answer.names(p.name()))
                .forEach(person -> people.putIfAbsent(person.ref(), identified(person)));
        ArticleFacts facts = new ArticleFacts(
                article,
                List.copyOf(people.values()),
                believed(answer.entries("organizations", OrganizationDraft.class), o -> isCountry(o.country())),
                believed(answer.entries("offices", OfficeDraft.class), this::isOffice),
                believed(answer.entries("kin", KinshipDraft.class), this::isKinship),
                believed(
                        answer.entries("meetings", MeetingDraft.class).stream()
                                .map(this::meeting)
                                .toList(),
                        this::isMeeting),
                believed(
                        answer.entries("statements", StatementDraft.class).stream()
                                .map(this::statement)
                                .toList(),
                        this::isStatement),
                believed(answer.entries("voteClaims", VoteClaimDraft.class), this::areCountries));
        return new Reading(facts, open(), warnings());
    }

    private <T> List<T> believed(List<T> entries, Predicate<T> believable) {
        List<T> believed = new ArrayList<>();
        for (T entry : entries) {
            if (believable.test(entry)) {
                believed.add(entry);
            } else {
                answer.drop();
            }
        }
        return believed;
    }

    private PersonDraft identified(PersonDraft told) {
        return new PersonDraft(
                told.ref(),
                gazetteer.person(told.name()).map(KnownPerson::id).orElse(null),
                null,
                told.name(),
                told.aliases().stream().filter(answer::names).toList(),
                told.description(),
                told.evidence());
    }

    private boolean isCountry(String code) {
        return code == null || isCode(code);
    }

    private boolean isOffice(OfficeDraft office) {
        return people.containsKey(office.holder())
                && isCountry(office.country())
                && (office.country() != null || office.organization() != null);
    }

    private boolean isKinship(KinshipDraft kinship) {
        return people.containsKey(kinship.person())
                && people.containsKey(kinship.relative())
                && !kinship.person().equals(kinship.relative());
    }

    private MeetingDraft meeting(MeetingDraft told) {
        Set<String> taken = new HashSet<>();
        return new MeetingDraft(
                told.title(),
                told.kind(),
                told.status(),
                told.startedOn(),
                told.endedOn(),
                told.duration(),
                told.place(),
                isCountry(told.placeCountry()) ? told.placeCountry() : null,
                told.topic(),
                told.participants().stream()
                        .map(this::participation)
                        .filter(Objects::nonNull)
                        .filter(p -> p.person() == null || taken.add(p.person()))
                        .toList(),
                told.evidence());
    }

    private ParticipationDraft participation(ParticipationDraft told) {
        String person = people.containsKey(told.person()) ? told.person() : null;
        String country = isCountry(told.country()) ? told.country() : null;
        return person == null && country == null && told.organization() == null
                ? null
                : new ParticipationDraft(person, country, told.organization(), told.capacity());
    }

    private boolean isMeeting(MeetingDraft meeting) {
        boolean late = meeting.status() == MeetingStatus.HELD
                && meeting.startedOn() != null
                && article.publishedOn() != null
                && meeting.startedOn().first().isAfter(article.publishedOn());
        boolean backwards = meeting.startedOn() != null
                && meeting.endedOn() != null
                && meeting.endedOn().last().isBefore(meeting.startedOn().first());
        return meeting.participants().size() > 1 && !late && !backwards;
    }

    private StatementDraft statement(StatementDraft told) {
        return new StatementDraft(
                people.containsKey(told.speaker()) ? told.speaker() : null,
                told.organization(),
                told.attributedTo(),
                told.text(),
                told.verbatim(),
                told.madeOn(),
                told.about().stream()
                        .filter(about -> people.containsKey(about) || gazetteer.isState(about) || isCode(about))
                        .toList(),
                told.evidence());
    }

    private boolean isCode(String about) {
        return !gazetteer.nameOfState(about).equals(about);
    }

    private boolean isStatement(StatementDraft statement) {
        boolean somebody =
                statement.speaker() != null || statement.organization() != null || statement.attributedTo() != null;
        return somebody && (!statement.verbatim() || article.text().contains(statement.text()));
    }

    private boolean areCountries(VoteClaimDraft claim) {
        return claim.namedYes().stream().allMatch(this::isCode)
                && claim.namedNo().stream().allMatch(this::isCode)
                && claim.namedAbstain().stream().allMatch(this::isCode);
    }

    /** Whom the text names by a surname alone. */
    private List<Reading.Open> open() {
        return people.values().stream()
                .filter(person -> !person.name().contains(" "))
                .map(person -> {
                    int start = article.text().indexOf(person.name());
                    return new Reading.Open(
                            person.name(),
                            start,
                            start + person.name().length(),
                            List.of(),
                            gazetteer.people(person.name()).stream()
                                    .map(KnownPerson::id)
                                    .toList());
                })
                .toList();
    }

    private List<String> warnings() {
        return answer.dropped() == 0
                ? List.of()
                : List.of(answer.dropped()
                        + " facts that the language model told were left out: what they quote does not stand in the text to"
                        + " the letter, or they speak of nobody whom it names.");
    }
}
