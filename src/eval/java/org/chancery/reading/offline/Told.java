package org.chancery.reading.offline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.graph.names.Folding;
import org.chancery.meeting.MeetingKind;

/** What a meeting was read to be: of whom, by their folded names, and of which countries. */
record Told(boolean call, LocalDate date, String names, Set<String> countries) {

    static Told of(MeetingDraft meeting, ArticleFacts facts) {
        Map<String, String> names =
                facts.people().stream().collect(Collectors.toMap(PersonDraft::ref, PersonDraft::name));
        return new Told(
                meeting.kind() == MeetingKind.CALL,
                meeting.startedOn() == null ? null : meeting.startedOn().first(),
                meeting.participants().stream()
                        .filter(participant -> participant.person() != null)
                        .map(participant -> Folding.fold(names.get(participant.person())))
                        .collect(Collectors.joining(", ")),
                meeting.participants().stream()
                        .map(ParticipationDraft::country)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
