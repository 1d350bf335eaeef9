package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.Gazetteer;
import org.chancery.testing.States;
import org.junit.jupiter.api.Test;

/**
 * Writes the archive that comes with the project anew: of the readouts and Kremlin pages the meeting or call that each
 * reports, where the reader found what title and labels say, with the names and countries that were reviewed by hand in
 * {@code people.csv}. The folder is {@code eval.data}; the files are to be looked over before they are committed.
 */
class ReviewedFacts {

    private static final Gazetteer STATES = States.gazetteer();
    private static final Path ARCHIVE = Path.of("src/main/resources/facts/archive");

    @Test
    void theArchiveIsWrittenAnew() throws IOException {
        Path data = Path.of(System.getProperty("eval.data", ""));
        assumeTrue(Files.isDirectory(data.resolve("readouts")), "eval.data names no folder with readouts");
        try (Annotator annotator = new Annotator()) {
            for (Gold.Source source : List.of(Gold.Source.READOUTS, Gold.Source.KREMLIN)) {
                List<ArchivedMeeting> meetings = new ArrayList<>();
                for (Path file : ReadingEval.files(data.resolve(source.folder()))) {
                    meetings.addAll(meetings(annotator, source, file));
                }
                assertThat(meetings).isNotEmpty();
                ArchiveFile.write(ARCHIVE.resolve(source.folder() + ".yaml"), source, meetings);
            }
        }
    }

    private static List<ArchivedMeeting> meetings(Annotator annotator, Gold.Source source, Path file)
            throws IOException {
        Gold gold = Gold.of(source, file, STATES);
        List<String> lines = ReadingEval.annotated(annotator, file, gold);
        ArticleFacts facts =
                Annotator.reading(gold.text(), gold.published(), lines, STATES).facts();
        List<MeetingDraft> right = facts.meetings().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD && gold.isJudged())
                .filter(meeting -> {
                    Told told = Told.of(meeting, facts);
                    return gold.isCounterpartAndKind(told) && (source == Gold.Source.KREMLIN || gold.isDate(told));
                })
                .toList();
        return right.isEmpty()
                ? List.of()
                : ArchivedMeeting.of(gold, facts, right).stream().toList();
    }
}
