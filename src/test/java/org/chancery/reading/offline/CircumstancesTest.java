package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom those who meet stand for, where they meet, and what about. */
class CircumstancesTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no sentence is read");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aSentenceSaysForWhomAndWhereAndAboutWhatTheyMeet(String line) {
        String[] parts = line.split(" =>", 2);
        assertThat(Sentences.read(parts[0]).facts().meetings().stream()
                        .map(CircumstancesTest::told)
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(parts[1].strip());
    }

    private static String told(MeetingDraft meeting) {
        String countries = meeting.participants().stream()
                .map(ParticipationDraft::country)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String country = meeting.placeCountry() == null ? "" : " (" + meeting.placeCountry() + ")";
        return meeting.kind()
                + (countries.isEmpty() ? "" : " of " + countries)
                + (meeting.place() == null ? "" : " in " + meeting.place() + country)
                + (meeting.topic() == null ? "" : " :: " + meeting.topic());
    }

    static Stream<String> lines() {
        return Sentences.lines("circumstances.txt").stream();
    }
}
