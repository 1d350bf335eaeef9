package org.chancery.loading.reading;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.article.draft.StatementDraft;
import org.chancery.meeting.MeetingKind;
import org.chancery.reading.ExtractionEngine;
import org.chancery.reading.Reading;

/**
 * What of a reading can be loaded though nobody has looked at it. Whom the article names without a first name is nobody yet:
 * such a person stands for a country, or is told by the article's words, or is left out.
 */
final class CertainFacts {

    private final ArticleFacts facts;
    private final Map<String, PersonDraft> uncertain;

    private CertainFacts(ArticleFacts facts) {
        this.facts = facts;
        this.uncertain = facts.people().stream()
                .filter(CertainFacts::isUncertain)
                .collect(Collectors.toMap(PersonDraft::ref, Function.identity()));
    }

    /** What an article says, as far as it can be loaded at once. The same article gives the same, whoever is known by then. */
    static ArticleFacts read(ArticleInput article, ExtractionEngine engine, KnownNames known) {
        Reading reading = engine.read(article.draft(), known.states(article.publishedOn()));
        return new CertainFacts(reading.facts()).certain();
    }

    private static boolean isUncertain(PersonDraft person) {
        return person.id() == null && person.isNew() == null && !person.name().contains(" ");
    }

    private ArticleFacts certain() {
        return new ArticleFacts(
                facts.article(),
                facts.people().stream().filter(p -> isKnown(p.ref())).toList(),
                facts.organizations(),
                facts.offices().stream().filter(o -> isKnown(o.holder())).toList(),
                facts.kin().stream()
                        .filter(k -> isKnown(k.person()) && isKnown(k.relative()))
                        .toList(),
                facts.meetings().stream()
                        .map(this::meeting)
                        .filter(CertainFacts::isWhole)
                        .toList(),
                facts.statements().stream().map(this::statement).toList(),
                facts.voteClaims());
    }

    private boolean isKnown(String ref) {
        return !uncertain.containsKey(ref);
    }

    /** Two sides at least; of a visit the guest, somebody. */
    private static boolean isWhole(MeetingDraft meeting) {
        return meeting.participants().size() > 1
                && (meeting.kind() != MeetingKind.VISIT
                        || meeting.participants().stream().anyMatch(p -> !"host".equals(p.capacity())));
    }

    private MeetingDraft meeting(MeetingDraft told) {
        return new MeetingDraft(
                told.title(),
                told.kind(),
                told.status(),
                told.startedOn(),
                told.endedOn(),
                told.duration(),
                told.place(),
                told.placeCountry(),
                told.topic(),
                told.participants().stream()
                        .map(this::participation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                told.evidence());
    }

    private ParticipationDraft participation(ParticipationDraft told) {
        if (told.person() == null || isKnown(told.person())) {
            return told;
        }
        boolean stands = told.country() != null || told.organization() != null;
        return stands ? new ParticipationDraft(null, told.country(), told.organization(), words(told.person())) : null;
    }

    private StatementDraft statement(StatementDraft told) {
        boolean named = told.speaker() == null || isKnown(told.speaker());
        return new StatementDraft(
                named ? told.speaker() : null,
                told.organization(),
                named ? told.attributedTo() : words(told.speaker()),
                told.text(),
                told.verbatim(),
                told.madeOn(),
                told.about().stream().filter(this::isKnown).toList(),
                told.evidence());
    }

    /** "Prime Minister Aasgard": how the article calls somebody. */
    private String words(String ref) {
        String name = uncertain.get(ref).name();
        return facts.offices().stream()
                .filter(office -> office.holder().equals(ref))
                .map(OfficeDraft::title)
                .findFirst()
                .map(title -> title + " " + name)
                .orElse(name);
    }
}
