package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.Reading;
import org.chancery.testing.States;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What single sentences say of meetings, and what they do not. */
class SentencesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 6);
    private static final Gazetteer STATES = States.gazetteer();

    private static Annotator annotator;

    @BeforeAll
    static void startTheReader() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no sentence is read");
        annotator = new Annotator();
    }

    @AfterAll
    static void endTheReader() {
        if (annotator != null) {
            annotator.close();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceSaysOfMeetingsWhatItSays(String line) {
        String[] parts = line.split(" =>", 2);
        Reading reading = read(parts[0]);
        Map<String, String> names =
                reading.facts().people().stream().collect(Collectors.toMap(PersonDraft::ref, PersonDraft::name));
        assertThat(reading.facts().meetings().stream()
                        .map(meeting -> told(meeting, names))
                        .toList())
                .isEqualTo(parts[1].isBlank() ? List.of() : List.of(parts[1].strip()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readingTwiceGivesTheSame(String line) {
        String sentence = line.split(" =>", 2)[0];
        assertThat(read(sentence)).isEqualTo(read(sentence));
    }

    private static Reading read(String sentence) {
        return Annotator.reading("A sentence", sentence, PUBLISHED, annotator.lines(sentence, PUBLISHED), STATES);
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
                                .collect(Collectors.joining(", ")));
    }

    static Stream<String> sentences() {
        try (var in = SentencesTest.class.getResourceAsStream("/reading/sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
