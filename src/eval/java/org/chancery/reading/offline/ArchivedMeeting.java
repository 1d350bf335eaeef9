package org.chancery.reading.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.api.PartialDate;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.article.draft.PersonDraft;

/**
 * What the archive keeps of an article.
 *
 * @param people those who took part, by their reviewed names
 * @param offices of theirs, of countries
 */
record ArchivedMeeting(Gold gold, List<Person> people, List<OfficeDraft> offices, List<MeetingDraft> meetings) {

    /** Somebody who took part, as he was read and as he is called. */
    record Person(PersonDraft read, ReviewedNames.Reviewed reviewed) {}

    static Optional<ArchivedMeeting> of(Gold gold, ArticleFacts facts, List<MeetingDraft> meetings) {
        Map<String, PersonDraft> byRef =
                facts.people().stream().collect(Collectors.toMap(PersonDraft::ref, Function.identity()));
        List<Person> people = new ArrayList<>();
        for (MeetingDraft meeting : meetings) {
            for (ParticipationDraft participation : meeting.participants()) {
                PersonDraft read = byRef.get(participation.person());
                if (read != null && people.stream().noneMatch(p -> p.read() == read)) {
                    people.add(new Person(read, ReviewedNames.of(read.name(), participation.country())));
                }
            }
        }
        long names = people.stream().map(p -> p.reviewed().ref()).distinct().count();
        // Whom only the title names, as "the President", is not there.
        boolean withHost = people.size() > gold.surnames().size();
        boolean whole = withHost
                && people.size() > 1
                && names == people.size()
                && people.stream().allMatch(p -> p.reviewed().isWhole());
        return whole
                ? Optional.of(new ArchivedMeeting(
                        gold,
                        people,
                        facts.offices().stream()
                                .filter(o -> o.country() != null && o.organization() == null)
                                .filter(o -> !o.title().matches("(\\w+) .* \\1"))
                                .filter(o -> people.stream()
                                        .anyMatch(p -> p.read().ref().equals(o.holder())))
                                .toList(),
                        meetings))
                : Optional.empty();
    }

    /** The day that the text gives; the Kremlin dates its pages by the day of what they tell. */
    PartialDate day(MeetingDraft meeting) {
        return gold.source() == Gold.Source.KREMLIN
                ? PartialDate.of(gold.published().toString())
                : meeting.startedOn();
    }

    Person person(String ref) {
        return people.stream()
                .filter(p -> p.read().ref().equals(ref))
                .findFirst()
                .orElse(null);
    }
}
