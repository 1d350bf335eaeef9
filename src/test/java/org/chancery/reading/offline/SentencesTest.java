package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.MeetingDraft;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What single sentences say of meetings, and what they do not. */
class SentencesTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no sentence is read");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aSentenceSaysOfMeetingsWhatItSays(String line) {
        String[] parts = line.split(" =>", 2);
        ArticleFacts facts = Sentences.read(parts[0]).facts();
        Map<String, String> names = Sentences.names(facts);
        assertThat(facts.meetings().stream()
                        .map(meeting -> told(meeting, names))
                        .toList())
                .isEqualTo(
                        parts[1].isBlank()
                                ? List.of()
                                : List.of(parts[1].strip().split(" \\| ")));
    }

    private static String told(MeetingDraft meeting, Map<String, String> names) {
        return "%s %s %s %s"
                .formatted(
                        meeting.kind(),
                        meeting.status(),
                        meeting.startedOn(),
                        meeting.participants().stream()
                                .filter(participant -> participant.person() != null)
                                .map(participant -> names.get(participant.person()))
                                .collect(Collectors.joining(", ")))
                .strip();
    }

    static Stream<String> lines() {
        return Sentences.lines("sentences.txt").stream();
    }
}
